import type { TextField } from 'payload';

/**
 * What the code is looked up by that whoever sent something got for it (`lib/follow-code.ts`). It says nothing of the
 * code, and is nobody's to read. What came before there were codes has none.
 */
export const codeHash: TextField = { name: 'codeHash', type: 'text', unique: true, index: true, access: { read: () => false }, admin: { hidden: true } };
