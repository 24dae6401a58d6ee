import { styleOf } from './style-of';

type ListParagraph = { element: Element; level: number; marker: string; start: number | null; ordered: boolean };

/** A number or letter as Word's own numberings write it: `1.`, `a)`, `(iv)`, `2.1.` */
const numbering = /^\(?(?:(\d+)(?:\.\d+)*|[a-zđ]|[ivxlc]+)[.)]+$/i;

/**
 * Turns the paragraphs with which Word for Windows writes a list into a list. Each says in `mso-list` how deep it
 * stands and carries its bullet or number as text.
 */
export function buildWordLists(body: Element): void {
  let lists: Element[] = [];
  let last: Element | null = null;
  for (const element of [...body.querySelectorAll('p, div')]) {
    const paragraph = readListParagraph(element);
    if (!paragraph) {
      // A further paragraph of the same item has the list's style and no number.
      const continues = last && isRightAfter(last, element) && /^MsoListParagraph/.test(element.className) && !element.querySelector('p, div');
      if (continues) lists.at(-1)?.lastElementChild?.append(element);
      continue;
    }
    if (!last || !isRightAfter(last, element)) lists = [];
    const list = openList(lists, paragraph);
    const item = element.ownerDocument.createElement('li');
    list.append(item);
    item.append(...element.childNodes);
    element.remove();
    last = lists[0] ?? null;
  }
}

/** Gives the list of the paragraph's depth and kind, made where there is none; `lists` holds the open ones, outermost first. */
function openList(lists: Element[], { element, level, ordered, start }: ListParagraph): Element {
  lists.length = Math.min(lists.length, level);
  const name = ordered ? 'ol' : 'ul';
  if (lists.length === level && lists[level - 1]?.localName !== name) lists.length = level - 1;
  while (lists.length < level) {
    const list = element.ownerDocument.createElement(name);
    if (ordered && start !== null && start > 1) list.setAttribute('start', String(start));
    const outer = lists.at(-1);
    if (!outer) element.before(list);
    else (outer.lastElementChild ?? outer.appendChild(element.ownerDocument.createElement('li'))).append(list);
    lists.push(list);
  }
  return lists[level - 1] ?? element;
}

function readListParagraph(element: Element): ListParagraph | null {
  const depth = /\blevel(\d)\b/.exec(styleOf(element).get('mso-list') ?? '')?.[1];
  if (!depth) return null;
  const markers = findMarker(element);
  const marker = markers.map((node) => node.textContent ?? '').join('').replace(/[\s\u00a0]+/g, '');
  const number = numbering.exec(marker);
  const symbol = marker === 'o' || !/[\p{L}\p{N}]/u.test(marker) || markers.some(isSymbol);
  // "Điều 1." is part of the text: an item of a list would lose it.
  if (!number && !symbol) return null;
  markers.forEach((node) => node.remove());
  return { element, level: Number(depth), marker, start: number?.[1] ? Number(number[1]) : null, ordered: number !== null && !symbol };
}

/** Gives the nodes that hold the bullet or number: marked as to be ignored, or kept for those who know no lists. */
function findMarker(element: Element): ChildNode[] {
  const ignored = [...element.querySelectorAll('[style]')].find((inner) => styleOf(inner).get('mso-list') === 'ignore');
  if (ignored) return [ignored];
  const nodes = [...element.childNodes];
  const from = nodes.findIndex(isComment(/supportLists/));
  const to = nodes.findIndex(isComment(/endif/));
  return from >= 0 && to > from ? nodes.slice(from + 1, to) : [];
}

const isComment = (words: RegExp) => (node: Node) => node.nodeType === node.COMMENT_NODE && words.test(node.textContent ?? '');

/** The symbol fonts write a bullet as a letter. */
function isSymbol(node: Node): boolean {
  const element = node.parentElement;
  return element !== null && /symbol|wingdings|webdings/.test(styleOf(element).get('font-family') ?? '');
}

function isRightAfter(before: Element, element: Element): boolean {
  return element.previousElementSibling === before;
}
