import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ladderOf, type Condition } from './condition';
import { indexEntry } from './entry';
import { parseQuery } from './query';

/** Few words, so that texts and queries often have some in common, with and without diacritics. */
const words = fc.array(fc.constantFrom('hạ', 'ha', 'hà', 'tầng', 'tang', 'số', 'so'), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));

test('what stands on a rung of the ladder stands on the wider one that it names', () => {
  let met = 0;
  fc.assert(
    fc.property(words, words, words, words, (title, lead, body, asked) => {
      const { terms } = indexEntry({ kind: 'news', record: 1, language: 'vi', path: '/', title, lead, body, documents: [], divisions: [] });
      const meets = ({ all, none }: Condition) => all.every((term) => terms.has(term)) && !none.some((some) => some.every((term) => terms.has(term)));
      for (const { condition, wider } of ladderOf(parseQuery(asked, 'vi'), {})) {
        if (!wider || !meets(condition)) continue;
        met += 1;
        expect(meets(wider), `${asked} in ${title} | ${lead} | ${body}`).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
  expect(met).toBeGreaterThan(100);
});
