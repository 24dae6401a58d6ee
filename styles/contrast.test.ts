import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Contrasts that WCAG 2.2 asks for: 1.4.3 for text, 1.4.11 for what is not text. */
const text = 4.5;
const shape = 3;

const grounds = ['page', 'surface', 'sunken'];
const pairs: [front: string, ground: string, least: number][] = [
  ...grounds.flatMap((ground) => [
    ...['ink', 'muted', 'link', 'link-hover', 'received', 'under-way', 'done'].map((front) => pair(front, ground, text)),
    ...['edge', 'focus', 'accent'].map((front) => pair(front, ground, shape)),
  ]),
  ...['on-panel', 'on-panel-muted', 'panel-leaf'].map((front) => pair(front, 'panel', text)),
  pair('panel-accent', 'panel', shape),
  pair('on-accent', 'accent', text),
  pair('on-accent', 'accent-hover', text),
];

function pair(front: string, ground: string, least: number): [string, string, number] {
  return [front, ground, least];
}

const [byDay = '', byNight = ''] = readFileSync(new URL('./theme.css', import.meta.url), 'utf8').split(/@media [^{]*\{/);
const light = readVariables(byDay);
const schemes = { light, dark: new Map([...light, ...readVariables(byNight)]) };

function readVariables(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Follows `var()` to a colour, `#rrggbb`. */
function resolve(variables: Map<string, string>, name: string): string {
  const value = variables.get(name);
  if (!value) throw new Error(`The theme has no --${name}`);
  const [, other] = /var\(--([\w-]+)\)/.exec(value) ?? [];
  return other ? resolve(variables, other) : value;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(schemes))('the %s scheme', (_, variables) => {
  it.each(pairs)('shows %s on %s with a contrast of at least %d', (front, ground, least) => {
    expect(contrast(resolve(variables, `color-${front}`), resolve(variables, `color-${ground}`))).toBeGreaterThanOrEqual(least);
  });
});
