import { expect, test } from 'vitest';
import { saysTheSame } from './kept-text';

const kept = { title: 'Tin', body: { root: { children: [{ text: 'a' }] } }, updatedAt: '2026-11-29T01:00:00.000Z', form: 'x' };

test.each([
  ['the same save', kept, true],
  ['another save of the same', { ...kept, updatedAt: '2026-11-29T02:00:00.000Z', form: 'y' }, true],
  ['another title', { ...kept, title: 'Tin khác' }, false],
  ['another letter deep in the text', { ...kept, body: { root: { children: [{ text: 'b' }] } } }, false],
])('what was kept and %s', (_what, other, same) => expect(saysTheSame(kept, other)).toBe(same));
