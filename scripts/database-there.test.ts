import { expect, test } from 'vitest';
import { whyAway } from './database-there';

test.each([
  ['a port where nobody listens', 'postgres://portal:portal@127.0.0.1:1/portal'],
  ['a name that nobody has', 'postgres://portal:portal@database.invalid/portal'],
  ['a socket that PostgreSQL has yet to make', 'postgres://portal:portal@/portal?host=/nowhere'],
])('%s may be there later', async (_, url) => {
  expect(await whyAway(url)).toBeInstanceOf(Error);
});
