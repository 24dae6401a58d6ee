import type { FieldHook } from 'payload';
import { z } from 'zod';

const Node = z.looseObject({ type: z.string(), tag: z.string().optional(), children: z.array(z.unknown()).optional() });

/** Levels that paste brings and the editor does not offer (payload issue 13705), and what they become. */
const replacements = new Map([
  ['h1', 'h2'],
  ['h5', 'h4'],
  ['h6', 'h4'],
]);

/** Gives the same tree of nodes with every heading at a level that the editor offers. */
function cleanNode(node: unknown): unknown {
  const parsed = Node.safeParse(node);
  if (!parsed.success) return node;
  const { type, tag, children } = parsed.data;
  return {
    ...parsed.data,
    ...(type === 'heading' && tag ? { tag: replacements.get(tag) ?? tag } : {}),
    ...(children ? { children: children.map(cleanNode) } : {}),
  };
}

const Body = z.looseObject({ root: z.unknown() });

/** Mends a body on its way in, whichever door it came through. */
export const cleanBody: FieldHook = ({ value }) => {
  const parsed = Body.safeParse(value);
  return parsed.success ? { ...parsed.data, root: cleanNode(parsed.data.root) } : value;
};
