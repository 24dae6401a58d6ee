import type { FieldHook } from 'payload';
import { z } from 'zod';
import { toSafeLink } from '@/lib/safe-link';

const Node = z.looseObject({ type: z.string(), children: z.array(z.unknown()).optional() });
type Node = z.infer<typeof Node>;

/** The kinds of nodes that `editor.ts` offers. What a paste brings beyond them leaves its words behind. */
const blocks = ['paragraph', 'heading', 'quote', 'list', 'listitem', 'horizontalrule', 'table', 'tablerow', 'tablecell', 'upload'];
const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink']);
const kinds = new Set([...blocks, ...inline]);

/** Levels that paste brings and the editor does not offer (payload issue 13705), and what they become. */
const levels = new Map([
  ['h1', 'h2'],
  ['h5', 'h4'],
  ['h6', 'h4'],
]);

/** Bold, italic, struck through, lowered, raised: Lexical keeps formats as bits. Underlining, code and highlights are not offered. */
const formats = 1 | 2 | 4 | 32 | 64;

const Format = z.object({ format: z.number() });
const Tag = z.object({ tag: z.string() });
const Link = z.object({ fields: z.looseObject({ linkType: z.string().nullish(), url: z.string().nullish() }) });

/** Gives a node without what the editor does not offer; several, or none, where it was of a kind that is not offered. */
function cleanNode(node: unknown): Node[] {
  const parsed = Node.safeParse(node);
  if (!parsed.success) return [];
  const children = parsed.data.children?.flatMap(cleanNode);
  if (!kinds.has(parsed.data.type) || leadsNowhere(parsed.data)) return children ?? [];
  // What is right already stays as it is: an editor that gets back another text than it sent starts anew under the writer's hands.
  const replaced = Object.entries(plain(parsed.data)).filter(([key]) => key in parsed.data);
  return [{ ...parsed.data, ...(children ? { children } : {}), ...Object.fromEntries(replaced) }];
}

/** What stands in the place of the looks that a node brought along: alignment, colours, fonts, sizes. */
function plain(node: Node): Record<string, unknown> {
  switch (node.type) {
    case 'text':
      return { style: '', format: (Format.safeParse(node).data?.format ?? 0) & formats };
    case 'heading': {
      const tag = Tag.safeParse(node).data?.tag ?? 'h2';
      return { format: '', indent: 0, textStyle: '', tag: levels.get(tag) ?? tag };
    }
    case 'paragraph':
    case 'quote':
      return { format: '', indent: 0, textStyle: '' };
    case 'tablecell':
      return { backgroundColor: null };
    default:
      return {};
  }
}

/** A link to a file of somebody's machine, to a script or to nothing is plain words. Of an address that is not whole the official is told. */
function leadsNowhere(node: Node): boolean {
  if (node.type !== 'link' && node.type !== 'autolink') return false;
  const { linkType, url } = Link.safeParse(node).data?.fields ?? {};
  return linkType !== 'internal' && (!url || (/^\s*(?!https?:)[a-z][a-z+.-]*:/i.test(url) && toSafeLink(url) === null));
}

/** Words that lost the block they stood in get a paragraph: the root holds blocks alone. */
function wrapWords(nodes: Node[]): Node[] {
  const wrapped: Node[] = [];
  let loose: Node[] = [];
  for (const node of [...nodes, null]) {
    if (node && inline.has(node.type)) {
      loose.push(node);
      continue;
    }
    if (loose.length > 0) wrapped.push({ type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children: loose });
    loose = [];
    if (node) wrapped.push(node);
  }
  return wrapped;
}

const Body = z.looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) });

/** Gives a body without what the editor does not offer; what is no body stays as it is, and is refused by the field. */
export function withoutLooks(value: unknown): unknown {
  const parsed = Body.safeParse(value);
  if (!parsed.success) return value;
  const { root } = parsed.data;
  return { ...parsed.data, root: { ...root, children: wrapWords(root.children.flatMap(cleanNode)) } };
}

/** Mends a body on its way in, whichever door it came through. */
export const cleanBody: FieldHook = ({ value }) => withoutLooks(value);
