import type { FieldAccess, TextField } from 'payload';

const nobody: FieldAccess = () => false;

/**
 * What the code is looked up by that whoever sent something got for it (`lib/follow-code.ts`). It says nothing of the
 * code, and is nobody's to read or to set. What came before there were codes has none.
 */
export const codeHash: TextField = { name: 'codeHash', type: 'text', unique: true, index: true, access: { read: nobody, create: nobody, update: nobody }, admin: { hidden: true } };
