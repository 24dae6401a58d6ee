import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical';
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext';

/** Gives the words of a long text: paragraphs apart by an empty line, cells by bars, without pictures and links. */
export function toPlainText(body: SerializedEditorState | null | undefined): string {
  if (!body) return '';
  const text = convertLexicalToPlaintext({
    data: body,
    converters: {
      // Payload puts nothing between a paragraph and the quotation after it.
      quote: ({ node, nodesToPlaintext }) => `\n\n${nodesToPlaintext({ nodes: node.children }).join('')}`,
      upload: () => '',
    },
  });
  return text.replace(/\n{3,}/g, '\n\n').trim();
}
