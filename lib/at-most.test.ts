import { LRUCache } from 'lru-cache';
import { expect, test } from 'vitest';
import { atMost } from './at-most';

test('so many are kept, and those that were asked for longest ago give way', () => {
  const gone: string[] = [];
  const cache = new LRUCache<string, number>({ ...atMost(2), dispose: (_, name, reason) => void (reason === 'evict' && gone.push(name)) });
  cache.set('một', 1);
  cache.set('hai', 2);
  cache.get('một');
  cache.set('ba', 3);
  expect([...cache.keys()].sort()).toEqual(['ba', 'một']);
  expect(gone).toEqual(['hai']);
});

test('a large one takes no memory before it is filled', () => {
  const before = process.memoryUsage();
  const caches = Array.from({ length: 10 }, () => new LRUCache<string, number>(atMost(1_000_000)));
  const after = process.memoryUsage();
  expect(caches).toHaveLength(10);
  expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(20_000_000);
});
