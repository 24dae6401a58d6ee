import { beforeEach, expect, test, vi } from 'vitest';
import { TooSlow } from '../engine';
import { createSqliteReader } from './reader';

/** Threads that say and do only what a test has them say and do. */
const { threads, Thread } = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events');
  const threads: Thread[] = [];
  class Thread extends EventEmitter {
    asked: unknown[] = [];
    constructor() {
      super();
      threads.push(this);
    }
    unref() {}
    postMessage(question: unknown) {
      this.asked.push(question);
    }
  }
  return { threads, Thread };
});
vi.mock('node:worker_threads', () => ({ Worker: Thread }));
beforeEach(() => void threads.splice(0));

test('a thread that gets stuck while the one before it still is, is left as soon as that has ended', async () => {
  const { listWords } = createSqliteReader('portal.db');
  const ask = (patience: number) => listWords('vi', 1, 5, Date.now() + patience);
  const first = ask(20);
  threads[0]?.emit('message', { begun: 1 });
  await expect(first).rejects.toThrow(TooSlow);
  const second = ask(20);
  threads[1]?.emit('message', { begun: 2 });
  const third = ask(60_000);
  await expect(second).rejects.toThrow(TooSlow);
  expect(threads).toHaveLength(2);
  threads[0]?.emit('exit');
  expect(threads[2]?.asked).toEqual([expect.objectContaining({ id: 3 })]);
  threads[2]?.emit('message', { id: 3, rows: [] });
  expect(await third).toEqual([]);
});

test('a thread that has answered is kept', async () => {
  const { listWords } = createSqliteReader('portal.db');
  const first = listWords('vi', 1, 5, Date.now() + 20);
  threads[0]?.emit('message', { begun: 1 });
  await expect(first).rejects.toThrow(TooSlow);
  const second = listWords('vi', 1, 5, Date.now() + 60_000);
  threads[1]?.emit('message', { begun: 2 });
  threads[1]?.emit('message', { id: 2, rows: [] });
  expect(await second).toEqual([]);
  threads[0]?.emit('exit');
  expect(threads).toHaveLength(2);
});
