import { appendTable } from './append-table';
import { appendText, isBlank, isElement, trimEdges } from './append-text';
import { type Emphasis } from './emphasis';

const none: ReadonlySet<Emphasis> = new Set();

/** Elements that part what is in them from what stands around; all others run on in the line. */
const blocks =
  'address, article, aside, blockquote, body, center, dd, details, div, dl, dt, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, summary, table, ul';

/** Adds the blocks in `source` to `target`: paragraphs, headings, lists, tables, quotations, rules. Empty ones are left out. */
export function appendBlocks(source: Node, target: Element): void {
  let line: Node[] = [];
  const endLine = () => {
    appendLine(line, target, 'p');
    line = [];
  };
  for (const node of [...source.childNodes]) {
    if (isElement(node) && (node.matches(blocks) || node.querySelector(blocks))) {
      endLine();
      appendBlock(node, target);
    } else line.push(node);
  }
  endLine();
}

function appendBlock(element: Element, target: Element): void {
  const { localName } = element;
  if (localName === 'hr') target.append(target.ownerDocument.createElement('hr'));
  else if (localName === 'ul' || localName === 'ol') appendList(element, target);
  else if (localName === 'table') appendTable(element, target, appendBlocks);
  else if (element.querySelector(blocks)) appendBlocks(element, target);
  else appendLine([...element.childNodes], target, nameOf(element), element);
}

/** What a block without blocks in it becomes. Word tells some by their style alone. */
function nameOf(element: Element): string {
  if (/^h[1-6]$/.test(element.localName)) return element.localName;
  if (/^MsoTitle/.test(element.className)) return 'h1';
  if (element.localName === 'blockquote' || /^Mso(Intense)?Quote/.test(element.className) || element.closest('blockquote')) return 'blockquote';
  return 'p';
}

function appendLine(nodes: Node[], target: Element, name: string, styled?: Element): void {
  const block = target.ownerDocument.createElement(name);
  const emphasis = name.startsWith('h') ? null : none;
  for (const node of nodes) appendText(node, block, emphasis, styled);
  trimEdges(block);
  if (!isBlank(block)) target.append(block);
}

function appendList(source: Element, target: Element): void {
  const list = target.ownerDocument.createElement(source.localName);
  const start = Number(source.getAttribute('start') ?? 1);
  if (source.localName === 'ol' && Number.isInteger(start) && start > 1) list.setAttribute('start', String(start));
  for (const child of [...source.children]) {
    // Google Docs puts a list of the next level beside the item that it belongs to.
    if (child.localName === 'ul' || child.localName === 'ol') appendList(child, list.lastElementChild ?? list.appendChild(newItem(list)));
    else appendItem(child, list);
  }
  if (list.childElementCount > 0) target.append(list);
}

/** An item is one text, with the lists below it after it. */
function appendItem(source: Element, list: Element): void {
  const parts = list.ownerDocument.createElement('div');
  appendBlocks(source, parts);
  const item = newItem(list);
  for (const part of [...parts.children]) {
    if (part.localName === 'ul' || part.localName === 'ol') {
      item.append(part);
      continue;
    }
    if (item.childNodes.length > 0) item.append(list.ownerDocument.createElement('br'));
    item.append(...part.childNodes);
  }
  if (item.childNodes.length > 0) list.append(item);
}

const newItem = (list: Element) => list.ownerDocument.createElement('li');
