import { emphases, emphasisIn, type Emphasis } from './emphasis';
import { toPastedLink } from './pasted-link';
import { styleOf } from './style-of';

/**
 * Adds a run of text to a block, with its links, line ends and emphases; `null` for emphases where the block needs
 * none, as a heading does. `styled` is the block that the text came in, whose style holds for it too.
 */
export function appendText(node: Node, block: Element, outside: ReadonlySet<Emphasis> | null, styled?: Element): void {
  const emphasis = styled && outside ? emphasisIn(styled, outside) : outside;
  append(node, block, emphasis);
}

function append(node: Node, target: Element, emphasis: ReadonlySet<Emphasis> | null): void {
  if (node.nodeType === node.TEXT_NODE) return appendRun(node.textContent ?? '', target, emphasis);
  if (!isElement(node)) return;
  if (node.localName === 'br') {
    if (isLineEnd(node)) target.append(target.ownerDocument.createElement('br'));
    return;
  }
  // The number of a heading, set apart by a run of blanks.
  if (styleOf(node).get('mso-list') === 'ignore') return appendRun(`${collapse(node.textContent ?? '').trim()} `, target, emphasis);
  const inside = emphasis && emphasisIn(node, emphasis);
  const href = node.localName === 'a' ? toPastedLink(node.getAttribute('href') ?? '') : null;
  const inner = href === null || target.closest('a') ? target : target.ownerDocument.createElement('a');
  if (href !== null && inner !== target) inner.setAttribute('href', href);
  for (const child of [...node.childNodes]) append(child, inner, inside);
  if (inner !== target && !isBlank(inner)) target.append(inner);
}

function appendRun(text: string, target: Element, emphasis: ReadonlySet<Emphasis> | null): void {
  const run = collapse(text);
  if (run === '') return;
  const inner = emphases.filter((name) => emphasis?.has(name)).reduce<Element>((outer, name) => outer.appendChild(outer.ownerDocument.createElement(name)), target);
  inner.append(target.ownerDocument.createTextNode(run.normalize('NFC')));
}

/** Word processors break lines in their HTML and set words apart with runs of hard blanks. */
const collapse = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

/** The end of a page, and the mark that browsers leave after a copied line, end no line of a text. */
function isLineEnd(element: Element): boolean {
  return !styleOf(element).has('page-break-before') && element.className !== 'Apple-interchange-newline';
}

/** A block begins and ends with a word. */
export function trimEdges(block: Element): void {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* NodeFilter.SHOW_TEXT */);
  const texts: Node[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text);
  const [first] = texts;
  const last = texts.at(-1);
  if (first) first.nodeValue = first.nodeValue?.trimStart() ?? '';
  if (last) last.nodeValue = last.nodeValue?.trimEnd() ?? '';
}

export function isBlank(element: Element): boolean {
  return !/[^\s\u00a0]/.test(element.textContent ?? '');
}

export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
