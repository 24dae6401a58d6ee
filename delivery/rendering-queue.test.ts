import { expect, test } from 'vitest';
import { pause } from '@/lib/pause';
import { createRenderingQueue, portalItself, type Waiter } from './rendering-queue';

test('who has caused enough has to wait until it is done; the portal itself never', async () => {
  const queue = createRenderingQueue({ atOnce: 1, mostWaiting: 3, mostOfClient: 2 });
  const client = { client: '192.0.2.1', isGone: () => false };
  let finish = () => {};
  const held = new Promise<void>((resolve) => (finish = resolve));
  const first = queue.run({ waiters: [client] }, () => held);
  expect(queue.hasEnough(client)).toBe(false);
  const second = queue.run({ waiters: [client] }, () => Promise.reject(new Error('broken')));
  const other = { waiters: [{ isGone: () => false }] };
  const others = [1, 2].map(() => queue.run(other, async () => 'made'));
  expect([queue.hasEnough(client), queue.hasEnough({ ...client, client: '192.0.2.2' }), queue.hasEnough(portalItself), queue.isFull(other)]).toEqual([true, false, false, true]);
  finish();
  await first;
  await expect(second).rejects.toThrow('broken');
  expect(await Promise.all(others)).toEqual(['made', 'made']);
  expect([queue.hasEnough(client), queue.isFull(other)]).toEqual([false, false]);
});

test('what was stored and what the portal makes goes first and always has a place, joined later or not', async () => {
  const queue = createRenderingQueue({ atOnce: 1, mostWaiting: 2, mostOfClient: 2 });
  const unknown = (): { waiters: Waiter[] } => ({ waiters: [{ isGone: () => false }] });
  const made: string[] = [];
  const make = (name: string) => async () => void made.push(name);
  const joined = unknown();
  const all = [queue.run(unknown(), make('running'))];
  await pause(0);
  all.push(queue.run(unknown(), make('made up')), queue.run(joined, make('joined')));
  const areFull = () => [unknown(), { ...unknown(), isFirst: true }, { waiters: [portalItself] }].map(queue.isFull);
  expect(areFull()).toEqual([true, false, false]);
  joined.waiters.push(portalItself);
  all.push(queue.run({ ...unknown(), isFirst: true }, make('stored')), queue.run({ waiters: [portalItself] }, make('the portal’s')));
  await Promise.all(all);
  expect(made).toEqual(['running', 'joined', 'stored', 'the portal’s', 'made up']);
});

test('who waits for the end of all renderings waits no longer than they said', async () => {
  const queue = createRenderingQueue({ atOnce: 1, mostWaiting: 3, mostOfClient: 2 });
  let finish = () => {};
  const rendering = queue.run({ waiters: [portalItself] }, () => new Promise<void>((resolve) => (finish = resolve)));
  await queue.untilIdle(performance.now() + 50);
  let isIdle = false;
  const idle = queue.untilIdle(Infinity).then(() => (isIdle = true));
  await pause(60);
  expect(isIdle).toBe(false);
  finish();
  await Promise.all([rendering, idle]);
});
