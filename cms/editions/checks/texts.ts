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
