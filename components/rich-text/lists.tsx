import type { Converters } from './nodes';

type Item = { type: string; children?: Item[] };

/**
 * Lexical keeps a nested list in an item of its own beside the item that it belongs to, which would show as an empty
 * bullet: moves it into that item, where HTML wants it.
 */
export function nestLists<Node extends Item>(items: Node[]): Node[] {
  return items.reduce<Node[]>((nested, item) => {
    const owner = nested.at(-1);
    const holdsOnlyLists = item.children?.length && item.children.every((child) => child.type === 'list');
    if (!owner?.children || !holdsOnlyLists) return [...nested, item];
    return [...nested.slice(0, -1), { ...owner, children: [...owner.children, ...(item.children ?? [])] }];
  }, []);
}

export const listConverters: Converters = {
  list: ({ node, nodesToJSX }) => {
    const items = nodesToJSX({ nodes: nestLists(node.children) });
    if (node.listType !== 'number') return <ul>{items}</ul>;
    return <ol start={node.start > 1 ? node.start : undefined}>{items}</ol>;
  },
  listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
};
