import { isBlank } from './append-text';

type AppendBlocks = (source: Node, target: Element) => void;

/** Adds a table with its cells' texts and spans. A table of one cell is a frame round a text and no table. */
export function appendTable(source: Element, target: Element, appendBlocks: AppendBlocks): void {
  const rows = rowsOf(source);
  const cells = rows.flatMap(cellsOf);
  // Neither a page nor the editor has tables in tables.
  if (cells.length === 1 || target.closest('td, th')) {
    for (const cell of cells) appendBlocks(cell, target);
    return;
  }
  const table = target.ownerDocument.createElement('table');
  for (const row of rows) {
    const line = table.ownerDocument.createElement('tr');
    for (const cell of cellsOf(row)) line.append(toCell(cell, row.closest('thead') !== null, appendBlocks));
    if (line.childElementCount > 0) table.append(line);
  }
  const [first] = table.children;
  // Most word processors show headers by bold words alone.
  if (first && !isBlank(first) && table.childElementCount > 1 && [...first.children].every(isBold)) first.replaceChildren(...[...first.children].map(toHeader));
  if (table.childElementCount > 0) target.append(table);
}

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.parentElement?.closest('table') === table);
}

const cellsOf = (row: Element) => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');

function toCell(source: Element, heads: boolean, appendBlocks: AppendBlocks): Element {
  const cell = source.ownerDocument.createElement('td');
  for (const span of ['colspan', 'rowspan']) {
    const value = Number(source.getAttribute(span) ?? 1);
    if (Number.isInteger(value) && value > 1) cell.setAttribute(span, String(value));
  }
  appendBlocks(source, cell);
  return heads || source.localName === 'th' ? toHeader(cell) : cell;
}

/** A header need not be bold as well. */
function toHeader(cell: Element): Element {
  const header = cell.ownerDocument.createElement('th');
  for (const { name, value } of [...cell.attributes]) header.setAttribute(name, value);
  header.append(...cell.childNodes);
  for (const bold of [...header.querySelectorAll('strong')]) bold.replaceWith(...bold.childNodes);
  return header;
}

/** Says whether no word of a cell stands outside a `strong`; a blank cell has none that could. */
function isBold(cell: Element): boolean {
  const rest = cell.ownerDocument.createElement('div');
  rest.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
  for (const bold of [...rest.querySelectorAll('strong')]) bold.remove();
  return isBlank(rest);
}
