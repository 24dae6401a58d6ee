import { type Check } from './finding';

/** About what a search engine shows of a title, in characters. */
const shownOfTitle = 70;

/** A title is shown whole where it is searched for. That of a directive is a sentence, and shown as one. */
export const checkTitle: Check = ({ kind, title }) => {
  const { length } = title.trim();
  if (kind !== 'news' || length <= shownOfTitle) return [];
  return [
    {
      severity: 'warning',
      field: 'title',
      message: {
        vi: `Tiêu đề dài ${length} ký tự; máy tìm kiếm chỉ hiện khoảng ${shownOfTitle} ký tự đầu. Rút ngắn, hoặc đưa điều chính lên trước.`,
        en: `The title has ${length} characters; search engines show about the first ${shownOfTitle}. Shorten it, or put the point first.`,
      },
    },
  ];
};

/** A news item has a lead, which lists and search engines show. */
export const checkLead: Check = ({ kind, lead }) => {
  if (kind !== 'news' || lead.trim()) return [];
  return [
    {
      severity: 'error',
      field: 'lead',
      message: {
        vi: 'Chưa có sapo. Viết một đoạn ngắn nói được điều chính.',
        en: 'The lead is missing. Write a short paragraph with the point.',
      },
    },
  ];
};

/** What is published in one language is due in the other. */
export const checkOtherLanguage: Check = ({ language, hasOtherLanguage }) => {
  if (hasOtherLanguage) return [];
  const message =
    language === 'vi'
      ? {
          vi: 'Chưa có bản tiếng Anh. Ở mục Bản ngôn ngữ khác, bấm Tạo bản tiếng Anh.',
          en: 'There is no English edition. Under Other languages, press Begin the English edition.',
        }
      : {
          vi: 'Chưa có bản tiếng Việt. Ở mục Bản ngôn ngữ khác, bấm Tạo bản tiếng Việt.',
          en: 'There is no Vietnamese edition. Under Other languages, press Begin the Vietnamese edition.',
        };
  return [{ severity: 'warning', field: 'language', message }];
};
