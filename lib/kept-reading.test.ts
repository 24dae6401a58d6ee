import { afterEach, expect, test, vi } from 'vitest';
import { keepReading } from './kept-reading';
import { collectRendering, type Changes } from './rendering';

afterEach(() => void vi.useRealTimers());

test('what one page read is read again once anything has changed, for each key, and every page bears the tags', async () => {
  const changes = { generation: 0 };
  const asked: string[] = [];
  const read = keepReading(['topics', 'media'], async (locale: string) => asked.push(locale));
  const onPage = (locale: string) => collectRendering(() => read(locale), { changes });
  const [first, second] = await Promise.all([onPage('vi'), onPage('vi')]);
  expect([first.result, second.result, [...second.rendering.tags]]).toEqual([1, 1, ['topics', 'media']]);
  await onPage('en');
  expect((await onPage('vi')).result).toBe(1);
  changes.generation += 1;
  expect((await onPage('vi')).result).toBe(3);
  expect(asked).toEqual(['vi', 'en', 'vi']);
});

test('what was read while something changed is not kept', async () => {
  const changes = { generation: 0 };
  let count = 0;
  const read = keepReading(['topics'], async () => {
    count += 1;
    if (count === 1) changes.generation += 1;
    return count;
  });
  const onPage = () => collectRendering(() => read('vi'), { changes });
  expect([(await onPage()).result, (await onPage()).result, (await onPage()).result]).toEqual([1, 2, 2]);
});

test('a reading that never ends fails the pages that wait for it, and not those that come after', async () => {
  vi.useFakeTimers();
  const changes = { generation: 0 };
  let count = 0;
  const read = keepReading(['topics'], async () => ((count += 1) === 1 ? new Promise<never>(() => {}) : count));
  const onPage = () => collectRendering(() => read('vi'), { changes });
  const waiting = expect(onPage()).rejects.toThrow('10000');
  await vi.advanceTimersByTimeAsync(10_000);
  await waiting;
  expect((await onPage()).result).toBe(2);
});

test('a reading that failed is tried again by the next page; previews, and other portals, read for themselves', async () => {
  const changes = { generation: 0 };
  let count = 0;
  const read = keepReading(['topics'], async () => {
    count += 1;
    if (count === 1) throw new Error('away');
    return count;
  });
  const onPage = (of?: Changes) => collectRendering(() => read('vi'), { changes: of });
  await expect(onPage(changes)).rejects.toThrow('away');
  expect([(await onPage(changes)).result, (await onPage(changes)).result]).toEqual([2, 2]);
  expect([(await onPage()).result, (await onPage({ generation: 0 })).result, await read('vi')]).toEqual([3, 4, 5]);
});
