import { expect, test } from 'vitest';
import { closeBackground, finishBeforeClosing, isClosing } from './closing';

test('what is under way is waited for, and for no longer than patience lasts', async () => {
  const done: string[] = [];
  const work = (name: string, lasts: number) => finishBeforeClosing(() => new Promise<void>((resolve) => setTimeout(() => resolve(void done.push(name)), lasts)));
  void work('short', 50);
  void work('long', 5_000);
  await expect(finishBeforeClosing(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(isClosing()).toBe(false);
  const start = Date.now();
  await closeBackground(300);
  expect(isClosing()).toBe(true);
  expect(done).toEqual(['short']);
  expect(Date.now() - start).toBeLessThan(2_000);
});
