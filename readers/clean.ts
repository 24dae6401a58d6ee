import { toNfc } from '@/lib/nfc';
import type { FormFields } from '@/lib/submission';

/** Control characters but tab and line feed, marks that turn the direction of a line, and noncharacters. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Gives a text as it is kept: composed (NFC), whole, with plain line ends, without what cannot be seen, and trimmed. */
export function cleanText(text: string): string {
  // PostgreSQL takes no NUL in a text.
  return toNfc(text.replace(/\r\n?/g, '\n').replace(unseen, '')).trim();
}

/** Cleans every field of a form and leaves out what was left empty. */
export function cleanFields(fields: FormFields): FormFields {
  const cleaned = Object.entries(fields).map(([name, value]): [string, string | string[]] => [
    cleanText(name),
    typeof value === 'string' ? cleanText(value) : value.map(cleanText).filter(Boolean),
  ]);
  return Object.fromEntries(cleaned.filter(([name, value]) => name !== '' && value.length > 0));
}
