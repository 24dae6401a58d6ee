import type { UIField } from 'payload';

/** The place in an edition's form where its preview links are made and revoked. */
export const previewLinksField: UIField = {
  name: 'previewLinks',
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/cms/preview-links/panel#PreviewLinksPanel' } },
};
