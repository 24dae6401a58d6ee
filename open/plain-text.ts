import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext';
import type { LocalBody, RichBody } from '@/content/local-text';
import { toText } from './parts';

/** Gives the words of a long text: paragraphs apart by an empty line, cells by bars, without pictures and links. */
export function toPlainText(body: RichBody): string {
  const text = convertLexicalToPlaintext({
    data: body,
    converters: {
      quote: ({ node, nodesToPlaintext }) => `\n\n${nodesToPlaintext({ nodes: node.children }).join('')}`,
      upload: () => '',
    },
  });
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

/** The same for a text of the profile; undefined where there is none. */
export function toLocalPlainText(local: LocalBody | undefined) {
  return local && toText({ text: toPlainText(local.body), lang: local.lang });
}
