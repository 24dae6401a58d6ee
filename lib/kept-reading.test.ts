import { expect, test } from 'vitest';
import { keepReading } from './kept-reading';
import { collectRendering, type Changes } from './rendering';

/** A stand-in for the store of pages: `change` announces one that touches a tag. */
function openChanges() {
  const changed = new Map<string, number>();
  const changes: Changes & { generation: number } = { generation: 0, isCurrent: ({ tags }, since) => [...tags].every((tag) => (changed.get(tag) ?? 0) <= since) };
  const change = (tag: string) => void changed.set(tag, (changes.generation += 1));
  return { changes, change };
}

test('what one page read is read again once something with its tags has changed, for each key, and every page bears the tags', async () => {
  const { changes, change } = openChanges();
  const asked: string[] = [];
  const read = keepReading(['topics', 'media'], async (locale: string) => asked.push(locale));
  const onPage = (locale: string) => collectRendering(() => read(locale), { changes });
  const [first, second] = await Promise.all([onPage('vi'), onPage('vi')]);
  expect([first.result, second.result, [...second.rendering.tags]]).toEqual([1, 1, ['topics', 'media']]);
  await onPage('en');
  change('news');
  expect((await onPage('vi')).result).toBe(1);
  change('media');
  expect((await onPage('vi')).result).toBe(3);
  expect(asked).toEqual(['vi', 'en', 'vi']);
});

test('what was read while something changed is not kept', async () => {
  const { changes, change } = openChanges();
  let count = 0;
  const read = keepReading(['topics'], async () => {
    count += 1;
    if (count === 1) change('topics');
    return count;
  });
  const onPage = () => collectRendering(() => read('vi'), { changes });
  expect([(await onPage()).result, (await onPage()).result, (await onPage()).result]).toEqual([1, 2, 2]);
});

test('a reading that failed is tried again by the next page; previews, and other portals, read for themselves', async () => {
  const { changes } = openChanges();
  let count = 0;
  const read = keepReading(['topics'], async () => {
    count += 1;
    if (count === 1) throw new Error('away');
    return count;
  });
  const onPage = (of?: Changes) => collectRendering(() => read('vi'), { changes: of });
  await expect(onPage(changes)).rejects.toThrow('away');
  expect([(await onPage(changes)).result, (await onPage(changes)).result]).toEqual([2, 2]);
  expect([(await onPage()).result, (await onPage(openChanges().changes)).result, await read('vi')]).toEqual([3, 4, 5]);
});
