import { expect, test } from 'vitest';
import { nameBuild } from './build-name';

test('pages of another build, another address or another setting have another name, and the same have the same', () => {
  const names = [nameBuild('a', 'https://so.example.vn', true), nameBuild('b', 'https://so.example.vn', true), nameBuild('a', 'http://localhost:3000', true), nameBuild('a', 'https://so.example.vn', false)];
  expect(new Set(names).size).toBe(4);
  expect(nameBuild('a', 'https://so.example.vn', true)).toBe(names[0]);
  // The name of a folder.
  for (const name of names) expect(name).toMatch(/^[ab]\.[\da-f]+$/);
});
