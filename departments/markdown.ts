import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { Payload } from 'payload';
import { editor } from '@/cms/rich-text/editor';

/** Gives what turns Markdown into a long text of the newsroom, with the features that officials' own editor has. */
export async function createBodyConverter(payload: Payload) {
  const editorConfig = await editorConfigFactory.fromEditor({ config: payload.config, editor });
  return (markdown: string) => convertMarkdownToLexical({ editorConfig, markdown: tightenTables(markdown) });
}

/** Takes out the blanks that make a table readable in the file: the converter would keep them in its cells. */
function tightenTables(markdown: string): string {
  return markdown.replace(/^\|.*\|[ \t]*$/gm, (row) => row.trim().replace(/[ \t]*\|[ \t]*/g, '|'));
}

/** Makes a long text of Markdown. */
export type BodyConverter = Awaited<ReturnType<typeof createBodyConverter>>;
