import { getPayload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => void (portal = await createPortal()));
afterAll(() => portal.close());

test('a database that a newer version has changed is not opened by this one', async () => {
  const { default: config } = await import('@payload-config');
  const newer = await portal.payload.create({ collection: 'payload-migrations', data: { name: '29991231_235959_newer', batch: 99 } });
  await expect(getPayload({ config, key: 'older', disableOnInit: true })).rejects.toThrow(/newer version.*29991231_235959_newer.*Upgrading/);
  await portal.payload.delete({ collection: 'payload-migrations', id: newer.id });
  const opened = await getPayload({ config, key: 'same', disableOnInit: true });
  await opened.destroy();
});
