import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropKept, keepText, readKept, saysTheSame } from './kept-text';

const store = new Map<string, string>();
beforeEach(() => {
  store.clear();
  vi.stubGlobal('window', { localStorage: { getItem: (key: string) => store.get(key) ?? null, setItem: (key: string, text: string) => void store.set(key, text), removeItem: (key: string) => void store.delete(key) } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const kept = { title: 'Tin', body: { root: { children: [{ text: 'a' }] } }, updatedAt: '2026-11-29T01:00:00.000Z', form: 'x' };

test.each([
  ['the same save', kept, true],
  ['another save of the same', { ...kept, updatedAt: '2026-11-29T02:00:00.000Z', form: 'y' }, true],
  ['another title', { ...kept, title: 'Tin khác' }, false],
  ['another letter deep in the text', { ...kept, body: { root: { children: [{ text: 'b' }] } } }, false],
])('what was kept and %s', (_what, other, same) => expect(saysTheSame(kept, other)).toBe(same));

test('what was kept is there until a save drops it, whatever the clock of the computer says', () => {
  vi.useFakeTimers({ now: new Date('2001-01-01T00:00:00Z') });
  keepText('kept:news:1:1', kept);
  vi.useRealTimers();
  expect(readKept('kept:news:1:1')).toEqual({ values: kept });
  dropKept('kept:news:1:1');
  expect(readKept('kept:news:1:1')).toBeNull();
});

test('what is not ours, or torn, is dropped', () => {
  store.set('kept:news:1:1', '{"values":');
  expect(readKept('kept:news:1:1')).toBeNull();
  expect(store.size).toBe(0);
});
