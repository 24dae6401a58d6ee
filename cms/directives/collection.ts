import { editionCollection } from '../editions/edition-collection';
import { directiveFields } from './fields';

/** What a higher authority told the department to do, in one language. */
export const Directives = editionCollection({
  slug: 'directives',
  labels: {
    singular: { vi: 'Ý kiến chỉ đạo', en: 'Directive' },
    plural: { vi: 'Ý kiến chỉ đạo', en: 'Directives' },
  },
  admin: {
    defaultColumns: ['title', 'language', 'editionState', 'theme', 'state', 'issuedOn'],
    listSearchableFields: ['title', 'issuer', 'slug'],
  },
  defaultSort: '-issuedOn',
  href: (slug) => ({ route: '/directives/[slug]', params: { slug } }),
  list: '/directives',
  fields: directiveFields,
});
