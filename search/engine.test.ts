import { expect, test, vi } from 'vitest';

test('a question that took too long is known as such by a second copy of the module', async () => {
  const first = await import('./engine');
  vi.resetModules();
  const second = await import('./engine');
  expect(second.TooSlow).not.toBe(first.TooSlow);
  expect(new first.TooSlow()).toBeInstanceOf(second.TooSlow);
  expect(new Error('Something else')).not.toBeInstanceOf(second.TooSlow);
});
