import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createPagesFolder } from '@/test/rendering';
import { nameBuild } from './build-name';

const folder = createPagesFolder();

test('pages of another build, another server, another address or another setting have another name, and the same have the same', () => {
  const [nameFile, serverFile] = [path.join(folder(), 'BUILD_ID'), path.join(folder(), 'portal.mjs')];
  const name = (builtPages: string, builtServer: string, ...shown: unknown[]) => {
    writeFileSync(nameFile, `${builtPages}\n`);
    writeFileSync(serverFile, builtServer);
    return nameBuild({ nameFile, serverFile }, ...shown);
  };
  const names = [name('a', 'strips', 'https://so.example.vn', true), name('b', 'strips', 'https://so.example.vn', true), name('a', 'strips more', 'https://so.example.vn', true), name('a', 'strips', 'http://localhost:3000', true), name('a', 'strips', 'https://so.example.vn', false)];
  expect(new Set(names).size).toBe(5);
  expect(name('a', 'strips', 'https://so.example.vn', true)).toBe(names[0]);
  // The name of a folder.
  for (const one of names) expect(one).toMatch(/^[ab]\.[\da-f]+$/);
});

test('what was not built has a name, too', () => {
  const none = path.join(folder(), 'none');
  for (const built of [undefined, { nameFile: none, serverFile: none }]) expect(nameBuild(built, true)).toMatch(/^development\.[\da-f]+$/);
});
