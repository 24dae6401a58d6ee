import type { FlattenedField } from 'payload';
import { z } from 'zod';
import { allNodes, blocksOf, wordsOf } from '../../rich-text/nodes';
import type { Check, CheckedEdition } from './finding';

const Label = z.object({ vi: z.string(), en: z.string() });

/** Gives the label of a field in both languages. Throws where the content model gives it none. */
export const labelOf = (field: FlattenedField) => Label.parse('label' in field ? field.label : undefined);

/** Gives the fields that have to be filled and are not, top to bottom. */
export function emptyFields(fields: FlattenedField[], data: Record<string, unknown>): CheckedEdition['empty'] {
  return fields
    .filter((field) => 'required' in field && field.required && isEmpty(field, data[field.name]))
    .map((field) => ({ field: field.name, label: labelOf(field) }));
}

function isEmpty({ type }: FlattenedField, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  const words = type === 'richText' ? blocksOf(value).map(wordsOf).join('') : value;
  const isBlank = typeof words === 'string' && words.trim() === '';
  // A body may be a picture alone.
  return isBlank && !allNodes(blocksOf(value)).some((node) => node.type === 'upload');
}

/** Says from the first word on what has to be filled before a review; blank paragraphs are no body. */
export const checkEmpty: Check = ({ empty }) =>
  empty.map(({ field, label }) => ({
    severity: 'error',
    field,
    message: { vi: `Còn trống: ${label.vi}.`, en: `Still empty: ${label.en}.` },
  }));
