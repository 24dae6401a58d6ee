import { randomUUID } from 'node:crypto';
import type { TextField } from 'payload';

/**
 * Names the form that an edition is opened in: each reading brings another name, which the form sends along with every
 * save, and gets back as it was. It is stored as `savedFrom`, for as long as that save is the last one.
 */
export const formField: TextField = {
  name: 'form',
  type: 'text',
  virtual: true,
  // Two versions are not different because they are looked at.
  admin: { hidden: true, components: { Diff: '/cms/editions/nothing#Nothing' } },
  hooks: { afterRead: [({ req }) => req.context.form ?? randomUUID()] },
};
