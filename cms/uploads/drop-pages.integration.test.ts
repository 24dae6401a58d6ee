import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepPagesIn } from '@/delivery/invalidate';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let dropped: string[] = [];
beforeAll(async () => {
  portal = await createPortal();
  keepPagesIn({ forget: async () => {}, drop: (tags) => void dropped.push(...tags) });
});
afterAll(() => portal.close());
beforeEach(() => void (dropped = []));

async function picture(name: string) {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#2f5d50' } }).png().toBuffer();
  return { name, data, mimetype: 'image/png', size: data.length };
}

test('a new upload makes no page old: none can show it yet', async () => {
  await portal.payload.create({ collection: 'media', data: { decorative: true }, file: await picture('moi.png') });
  expect(dropped).toEqual([]);
});

test('one whose file is replaced, or that is described anew or deleted, does', async () => {
  const { id } = await portal.payload.create({ collection: 'media', data: { decorative: true }, file: await picture('cu.png') });
  await portal.payload.update({ collection: 'media', id, data: {}, file: await picture('thay.png') });
  expect(dropped).toEqual(['media', `media:${id}`]);
  await portal.payload.update({ collection: 'media', id, data: { credit: 'Báo Bưu điện' } });
  await portal.payload.delete({ collection: 'media', id });
  expect(dropped).toHaveLength(6);
});
