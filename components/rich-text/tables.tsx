import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Converters } from './nodes';

/** Lexical's marks of a header cell are bits: 1 heads a column, 2 heads a row, 3 stands in the corner and heads both. */
const headsColumn = 1;

export const tableConverters: Converters = {
  table: ({ node, nodesToJSX }) => <ScrollingTable>{nodesToJSX({ nodes: node.children })}</ScrollingTable>,
  tablerow: ({ node, nodesToJSX }) => <tr>{nodesToJSX({ nodes: node.children })}</tr>,
  tablecell: ({ node, nodesToJSX }) => {
    const spans = { colSpan: moreThanOne(node.colSpan), rowSpan: moreThanOne(node.rowSpan) };
    const content = nodesToJSX({ nodes: node.children });
    // The corner of a table is often empty: a header without words heads nothing.
    if (!node.headerState || isBlank(node)) return <td {...spans}>{content}</td>;
    return (
      <th scope={node.headerState & headsColumn ? 'col' : 'row'} {...spans}>
        {content}
      </th>
    );
  },
};

/** A table wider than the screen scrolls by itself, by keyboard too: hence the focus, and the name that goes with it. */
function ScrollingTable({ children }: { children: ReactNode }) {
  const t = useTranslations('richText');
  return (
    <div role="group" aria-label={t('table')} tabIndex={0} className="table-scroll">
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function moreThanOne(span: number | undefined): number | undefined {
  return span && span > 1 ? Math.min(span, 1000) : undefined;
}

type TextNode = { type: string; text?: string; children?: TextNode[] };

function isBlank({ text, children = [] }: TextNode): boolean {
  return !text?.trim() && children.every(isBlank);
}
