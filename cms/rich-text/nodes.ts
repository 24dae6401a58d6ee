import { z } from 'zod';

const Shape = z.object({
  type: z.string(),
  text: z.string().optional(),
  tag: z.string().optional(),
  headerState: z.number().optional(),
  relationTo: z.string().optional(),
  value: z.unknown().optional(),
  fields: z.unknown().optional(),
  children: z.array(z.unknown()).optional(),
});

/** A node of a body as the editor saves it: what checks read of it. */
export type TextNode = Omit<z.infer<typeof Shape>, 'children'> & { children: TextNode[] };

function toNode(value: unknown): TextNode[] {
  const parsed = Shape.safeParse(value);
  return parsed.success ? [{ ...parsed.data, children: (parsed.data.children ?? []).flatMap(toNode) }] : [];
}

const Body = z.looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) });

/** Gives the blocks of a body; none where there is no body. */
export function blocksOf(body: unknown): TextNode[] {
  const parsed = Body.safeParse(body);
  return parsed.success ? parsed.data.root.children.flatMap(toNode) : [];
}

/** Gives all nodes, each before what is in it, in the order of reading. */
export function allNodes(nodes: TextNode[]): TextNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}

/** Gives the words in a node. */
export function wordsOf(node: TextNode): string {
  return node.text ?? node.children.map(wordsOf).join('');
}

/** What a link says of where it leads. */
export const LinkFields = z.object({
  linkType: z.string().nullish(),
  url: z.string().nullish(),
  doc: z.object({ relationTo: z.string(), value: z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]) }).nullish(),
});

/** Says whether a node is a link, made by hand or by the editor. */
export const isLink = ({ type }: Pick<TextNode, 'type'>): boolean => type === 'link' || type === 'autolink';
