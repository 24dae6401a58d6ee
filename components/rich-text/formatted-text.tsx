import type { ReactNode } from 'react';

/** Lexical keeps the formats of a text as bits: https://github.com/facebook/lexical, LexicalConstants.ts. */
const formats = [
  { bit: 1 << 0, Tag: 'strong' },
  { bit: 1 << 1, Tag: 'em' },
  { bit: 1 << 2, Tag: 's' },
  { bit: 1 << 4, Tag: 'code' },
  { bit: 1 << 5, Tag: 'sub' },
  { bit: 1 << 6, Tag: 'sup' },
] as const;

/** Writes a run of text with its formats as elements. Underlining is left out: on a page it marks a link. */
export function FormattedText({ text, format }: { text: string; format: number }) {
  return formats.reduce<ReactNode>((inner, { bit, Tag }) => (format & bit ? <Tag>{inner}</Tag> : inner), text);
}
