import type { UIField } from 'payload';

/** The place in the form where the checks show. */
export const checksField: UIField = {
  name: 'checks',
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/cms/editions/checks/checks-panel#ChecksPanel' } },
};
