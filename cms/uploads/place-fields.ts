import type { FieldAccess, TextField } from 'payload';

const nobody: FieldAccess = () => false;

const placeField = (name: string): TextField => ({
  name,
  type: 'text',
  access: { read: nobody, create: nobody, update: nobody },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
});

/**
 * Where in a bucket a file stands besides its collection's folder: nowhere else. Payload's plugin keeps these fields, so all
 * portals have them, and the same tables, wherever their files are.
 */
export const placeFields: TextField[] = [placeField('prefix'), placeField('_objectKey')];
