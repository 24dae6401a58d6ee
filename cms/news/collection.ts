import { editionCollection } from '../editions/edition-collection';
import { newsFields } from './fields';

/** A news item in one language. */
export const News = editionCollection({
  slug: 'news',
  labels: { singular: { vi: 'Tin bài', en: 'News item' }, plural: { vi: 'Tin bài', en: 'News' } },
  admin: {
    defaultColumns: ['title', 'language', 'editionState', 'topic', 'publishedAt'],
    listSearchableFields: ['title', 'lead', 'slug'],
    description: {
      vi: 'Mỗi tin có một bản cho mỗi ngôn ngữ; mỗi bản được đăng riêng.',
      en: 'A news item has one edition in each language; each edition is published on its own.',
    },
  },
  defaultSort: '-updatedAt',
  // For what lists ask: how many there are, and which come next. The text, however long, is not read for it.
  indexes: [[], ['topic'], ['featured']].map((filter) => ({ fields: [...filter, 'language', '_status', 'editionState', 'publishedAt'] })),
  href: (slug) => ({ route: '/news/[slug]', params: { slug } }),
  list: '/news',
  fields: newsFields,
});
