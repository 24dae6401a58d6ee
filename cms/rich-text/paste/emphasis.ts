import { styleOf } from './style-of';

/** The emphases that a text may carry, by the elements that mean them. */
export const emphases = ['strong', 'em', 's', 'sub', 'sup'] as const;
export type Emphasis = (typeof emphases)[number];

const byTag = new Map<string, Emphasis>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['s', 's'],
  ['strike', 's'],
  ['sub', 'sub'],
  ['sup', 'sup'],
]);

/** Gives the emphases inside an element, of those outside it. Its style has the last word: Google Docs wraps all in a `b` of normal weight. */
export function emphasisIn(element: Element, outside: ReadonlySet<Emphasis>): ReadonlySet<Emphasis> {
  const inside = new Set(outside);
  const own = byTag.get(element.localName);
  if (own) inside.add(own);
  const style = styleOf(element);
  const set = (emphasis: Emphasis, present: boolean | undefined) => {
    if (present === true) inside.add(emphasis);
    if (present === false) inside.delete(emphasis);
  };
  set('strong', isBold(style.get('font-weight')));
  set('em', isItalic(style.get('font-style')));
  if (style.get('text-decoration')?.includes('line-through') || style.get('text-decoration-line')?.includes('line-through')) inside.add('s');
  if (style.get('vertical-align') === 'super') inside.add('sup');
  if (style.get('vertical-align') === 'sub') inside.add('sub');
  return inside;
}

function isBold(weight: string | undefined): boolean | undefined {
  if (weight === undefined || weight === 'inherit') return undefined;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function isItalic(style: string | undefined): boolean | undefined {
  if (style === undefined || style === 'inherit') return undefined;
  return style === 'italic' || style === 'oblique';
}
