import { z } from 'zod';
import { convertLegacy } from './convert';
import { isLegacyPart } from './detect';
import type { LegacyEncoding } from './tables';

const Node = z.looseObject({ text: z.string().optional(), children: z.array(z.unknown()).optional() });

/** Gives a node with those of its blocks in Unicode that are in the old encoding; what is in Unicode already stays. */
function convertNode(node: unknown, encoding: LegacyEncoding): unknown {
  const parsed = Node.safeParse(node);
  if (!parsed.success || !parsed.data.children) return node;
  const { children } = parsed.data;
  const converts = isLegacyPart(children.map(ownText).join(''), encoding);
  return {
    ...parsed.data,
    children: children.map((child) => {
      const text = ownText(child);
      return text && converts ? { ...Node.parse(child), text: convertLegacy(text, encoding) } : convertNode(child, encoding);
    }),
  };
}

const ownText = (node: unknown) => Node.safeParse(node).data?.text ?? '';

/** Gives a body, as the editor saves it, in Unicode. */
export function convertLegacyBody(body: unknown, encoding: LegacyEncoding): unknown {
  const parsed = z.looseObject({ root: z.unknown() }).safeParse(body);
  return parsed.success ? { ...parsed.data, root: convertNode(parsed.data.root, encoding) } : body;
}
