import { editionCollection } from '../editions/edition-collection';
import { answerFields } from './fields';
import { followAnswer, followAnswerDeletion } from './follow-question';

/** A reader's question with the department's answer, in one language, as readers see it. */
export const Answers = editionCollection({
  slug: 'answers',
  labels: { singular: { vi: 'Hỏi đáp', en: 'Answer' }, plural: { vi: 'Hỏi đáp', en: 'Answers' } },
  admin: {
    defaultColumns: ['title', 'language', 'editionState', 'division', 'publishedAt'],
    listSearchableFields: ['title', 'question', 'slug'],
    description: {
      vi: 'Câu hỏi và trả lời đăng công khai. Mở từ Câu hỏi bạn đọc, nút Soạn trả lời công khai; không ghi tên hay thông tin của người hỏi.',
      en: 'Questions and answers in public. Begun from Readers’ questions, Write a public answer; nothing here names who asked.',
    },
  },
  defaultSort: '-updatedAt',
  indexes: [{ fields: ['language', '_status', 'editionState', 'publishedAt'] }],
  href: (slug) => ({ route: '/questions/[slug]', params: { slug } }),
  list: '/questions',
  follow: { afterChange: [followAnswer], afterDelete: [followAnswerDeletion] },
  fields: answerFields,
});
