import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepSecret } from './secret';

let folder: string;
let file: string;
const warn = vi.fn();
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cong-so-secret-'));
  file = path.join(folder, 'secret');
  warn.mockReset();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const mode = () => (statSync(file).mode & 0o777).toString(8);

test('the first start makes a secret for the eyes of its owner alone, and later ones keep it', () => {
  keepSecret(file, warn);
  const first = readFileSync(file, 'utf8');
  expect([mode(), first.trim().length]).toEqual(['600', 64]);
  keepSecret(file, warn);
  expect(readFileSync(file, 'utf8')).toBe(first);
  expect(warn).not.toHaveBeenCalled();
});

test('a secret that others can read is closed, and that is told', () => {
  keepSecret(file, warn);
  chmodSync(file, 0o644);
  keepSecret(file, warn);
  expect(mode()).toBe('600');
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('Others could read'));
});

test('half a secret is refused', () => {
  writeFileSync(file, 'abc\n');
  expect(() => keepSecret(file, warn)).toThrow('shorter than 32');
});
