import { expect, test } from 'vitest';
import { refuseOldPostgres } from './refuse-old-postgres';

const server = (version: string) => refuseOldPostgres((query) => Promise.resolve(query === 'SHOW server_version_num' ? [{ server_version_num: version }] : []));

test.each([['90624', '9'], ['100023', '10'], ['140019', '14']])('a server whose number is %s is refused as PostgreSQL %s', async (version, major) => {
  await expect(server(version)).rejects.toThrow(new RegExp(`PostgreSQL 15 or newer[^]* is PostgreSQL ${major}:`));
});

test.each(['150000', '150018', '180001'])('a server whose number is %s is taken', async (version) => {
  await expect(server(version)).resolves.toBeUndefined();
});
