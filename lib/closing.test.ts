import { expect, test } from 'vitest';
import { closeBackground, finishBeforeClosing, isClosing } from './closing';
import { pause } from './pause';

test('the server is not closing before it is told to', () => {
  expect(isClosing()).toBe(false);
});

test('what begins while others are waited for is waited for too', async () => {
  const done: string[] = [];
  const work = (name: string) => finishBeforeClosing(() => pause(50).then(() => void done.push(name)));
  void work('first').then(() => work('second'));
  void finishBeforeClosing(() => pause(30).then(() => void work('third')));
  await closeBackground(5_000);
  expect(done).toEqual(['first', 'third', 'second']);
});

test('what is under way is waited for, and for no longer than patience lasts', async () => {
  const done: string[] = [];
  const work = (name: string, lasts: number) => finishBeforeClosing(() => new Promise<void>((resolve) => setTimeout(() => resolve(void done.push(name)), lasts)));
  void work('short', 50);
  void work('long', 5_000);
  await expect(finishBeforeClosing(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
  const start = Date.now();
  await closeBackground(300);
  expect(isClosing()).toBe(true);
  expect(done).toEqual(['short']);
  expect(Date.now() - start).toBeLessThan(2_000);
});
