import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload';

/** Composes every text of a record (Unicode NFC): pasted Vietnamese is often decomposed, and equal words must be equal. */
export function normalise<Value>(value: Value): Value;
export function normalise(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map((item) => normalise(item));
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalise(item)]));
  }
  return value;
}

export const normaliseRecord: CollectionBeforeValidateHook = ({ data }) => normalise(data);
export const normaliseGlobal: GlobalBeforeValidateHook = ({ data }) => normalise(data);
