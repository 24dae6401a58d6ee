import { RewritingStream } from 'parse5-html-rewriting-stream';

type Tag = { tagName: string; attrs: { name: string; value: string }[] };

const attribute = (tag: Tag, name: string) => tag.attrs.find((attr) => attr.name === name)?.value;

/** Scripts that a page keeps: data for search engines, and the portal's own enhancements from `public/`. */
function isOurs(tag: Tag): boolean {
  return attribute(tag, 'type') === 'application/ld+json' || (attribute(tag, 'src')?.startsWith('/enhance/') ?? false);
}

/** What only Next's scripts need: their files, asked for early. */
function preloadsScript(tag: Tag): boolean {
  const rel = attribute(tag, 'rel');
  return rel === 'modulepreload' || (rel === 'preload' && attribute(tag, 'as') === 'script');
}

/**
 * Takes out of a page what only hydration needs: Next's and React's scripts, their data, their preloads and markers.
 * What is left is the document that was rendered, and runs nothing.
 */
export function stripHydration(html: string): string {
  const rewriter = new RewritingStream();
  let inScript = false;
  let output = '';
  rewriter.on('startTag', (tag, raw) => {
    if (tag.tagName === 'script' && !isOurs(tag)) inScript = true;
    else if (tag.tagName !== 'link' || !preloadsScript(tag)) rewriter.emitRaw(raw);
  });
  rewriter.on('endTag', (tag, raw) => {
    if (tag.tagName === 'script' && inScript) inScript = false;
    else rewriter.emitRaw(raw);
  });
  rewriter.on('text', (_text, raw) => {
    if (!inScript) rewriter.emitRaw(raw);
  });
  // React marks its boundaries with comments.
  rewriter.on('comment', () => {});
  rewriter.on('data', (chunk: string) => {
    output += chunk;
  });
  rewriter.end(html);
  return output;
}
