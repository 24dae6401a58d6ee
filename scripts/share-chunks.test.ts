import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shareChunks } from './share-chunks.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cong-so-chunks-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, modules: string) => {
  writeFileSync(path.join(folder, name), `module.exports=${modules};\n\n//# sourceMappingURL=${name}.map`);
  writeFileSync(path.join(folder, `${name}.map`), '{}');
};
const large = (word: string) => `[7,()=>${JSON.stringify(word.repeat(20_000))}]`;
const require = createRequire(import.meta.url);

test('chunks that are alike but for their names give the modules of one of them', () => {
  write('a.js', large('a'));
  write('b.js', large('a'));
  write('c.js', large('c'));
  const others = readFileSync(path.join(folder, 'c.js'), 'utf8');
  shareChunks(folder);
  expect(require(path.join(folder, 'b.js'))).toBe(require(path.join(folder, 'a.js')));
  expect(existsSync(path.join(folder, 'b.js.map'))).toBe(false);
  expect(existsSync(path.join(folder, 'a.js.map'))).toBe(true);
  expect(readFileSync(path.join(folder, 'c.js'), 'utf8')).toBe(others);
});

test('a second pass changes nothing', () => {
  write('a.js', large('a'));
  write('b.js', large('a'));
  shareChunks(folder);
  const once = readFileSync(path.join(folder, 'b.js'), 'utf8');
  shareChunks(folder);
  expect(readFileSync(path.join(folder, 'b.js'), 'utf8')).toBe(once);
});
