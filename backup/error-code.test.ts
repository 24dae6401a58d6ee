import { expect, test } from 'vitest';
import { explain } from './error-code';

test.each([
  ['the system', Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })],
  ['SQLite', Object.assign(new Error('SQLITE_FULL: database or disk is full'), { code: 'SQLITE_FULL' })],
  ['pg_dump', new Error('pg_dump failed: could not write: No space left on device')],
])('a full disk is named in both languages, as %s tells it', (_who, error) => {
  expect(explain(error)).toBe(`ổ đĩa đã đầy / the disk is full (${error.message})`);
});

test('anything else is told as it is', () => {
  expect(explain(new Error('The backup is not whole'))).toBe('The backup is not whole');
});
