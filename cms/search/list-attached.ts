import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical';
import { z } from 'zod';

const Node = z.looseObject({ type: z.string(), relationTo: z.string().optional(), value: z.unknown().optional(), children: z.array(z.unknown()).optional() });

/** Gives the numbers of the documents that are attached in a long text. */
export function listAttached(body: SerializedEditorState | null | undefined): number[] {
  const visit = (node: unknown): number[] => {
    const parsed = Node.safeParse(node);
    if (!parsed.success) return [];
    const { type, relationTo, value, children = [] } = parsed.data;
    const own = type === 'upload' && relationTo === 'attachments' && typeof value === 'number' ? [value] : [];
    return [...own, ...children.flatMap(visit)];
  };
  return [...new Set(visit(body?.root))];
}
