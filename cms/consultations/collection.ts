import { editionCollection } from '../editions/edition-collection';
import { consultationFields } from './fields';

/** A draft on which people and bodies may comment for a time, in one language; with what came of it. */
export const Consultations = editionCollection({
  slug: 'consultations',
  labels: { singular: { vi: 'Dự thảo lấy ý kiến', en: 'Consultation' }, plural: { vi: 'Dự thảo lấy ý kiến', en: 'Consultations' } },
  admin: {
    defaultColumns: ['title', 'language', 'editionState', 'opensOn', 'closesOn'],
    listSearchableFields: ['title', 'lead', 'slug'],
    description: {
      vi: 'Dự thảo văn bản để người dân, tổ chức góp ý. Ý kiến gửi về ở mục Ý kiến góp ý; hết hạn thì viết phần Tổng hợp, tiếp thu.',
      en: 'Drafts on which people and bodies comment. Comments arrive under Comments; when it is over, write what came of them.',
    },
  },
  defaultSort: '-closesOn',
  indexes: [{ fields: ['language', 'closesOn'] }],
  href: (slug) => ({ route: '/consultations/[slug]', params: { slug } }),
  list: '/consultations',
  fields: consultationFields,
});
