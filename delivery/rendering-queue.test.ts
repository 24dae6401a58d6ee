import { expect, test } from 'vitest';
import { pause } from '@/lib/pause';
import { createRenderingQueue, portalItself } from './rendering-queue';

test('who has caused enough has to wait until it is done; the portal itself never', async () => {
  const queue = createRenderingQueue({ atOnce: 1, mostWaiting: 3, mostOfClient: 2 });
  const client = { client: '192.0.2.1', isGone: () => false };
  let finish = () => {};
  const held = new Promise<void>((resolve) => (finish = resolve));
  const first = queue.run([client], () => held);
  expect(queue.hasEnough(client)).toBe(false);
  const second = queue.run([client], () => Promise.reject(new Error('broken')));
  const others = [1, 2, 3].map(() => queue.run([portalItself], async () => 'made'));
  expect([queue.hasEnough(client), queue.hasEnough({ ...client, client: '192.0.2.2' }), queue.hasEnough(portalItself), queue.isFull()]).toEqual([true, false, false, true]);
  finish();
  await first;
  await expect(second).rejects.toThrow('broken');
  expect(await Promise.all(others)).toEqual(['made', 'made', 'made']);
  expect([queue.hasEnough(client), queue.isFull()]).toEqual([false, false]);
});

test('who waits for the end of all renderings waits no longer than they said', async () => {
  const queue = createRenderingQueue({ atOnce: 1, mostWaiting: 3, mostOfClient: 2 });
  let finish = () => {};
  const rendering = queue.run([portalItself], () => new Promise<void>((resolve) => (finish = resolve)));
  await queue.untilIdle(performance.now() + 50);
  let isIdle = false;
  const idle = queue.untilIdle(Infinity).then(() => (isIdle = true));
  await pause(60);
  expect(isIdle).toBe(false);
  finish();
  await Promise.all([rendering, idle]);
});
