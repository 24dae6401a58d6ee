import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
  // Outside a request nobody previews.
  vi.doMock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));
});
afterAll(() => portal.close());

async function list() {
  const { listPublicAddresses } = await import('./sitemap');
  const addresses = await listPublicAddresses();
  return new Map(addresses.map((address) => [address.path, address]));
}

/** Publishes a news item, or leaves it a draft. */
async function createNews(title: string, extra: { language?: 'vi' | 'en'; original?: number; topic?: number; draft?: boolean } = {}) {
  const { draft = false, language = 'vi', ...rest } = extra;
  return portal.payload.create({
    collection: 'news',
    draft,
    data: { title, lead: 'Sapo', body: toBody('Nội dung'), language, publishedAt: '2008-01-04T01:30:00.000Z', _status: draft ? 'draft' : 'published', ...rest },
  });
}

describe('listPublicAddresses', () => {
  test('has the pages of an empty portal in both languages, once each', async () => {
    const addresses = await list();
    expect(addresses.get('/')?.editions).toEqual({ vi: '/', en: '/en' });
    expect(addresses.get('/en/contact')?.editions).toEqual({ vi: '/lien-he', en: '/en/contact' });
    expect([...addresses.keys()].some((path) => path.includes('/nam/'))).toBe(false);
  });

  test('joins the editions of one item, each with its own change, and shows no draft', async () => {
    const topic = await portal.payload.create({ collection: 'topics', locale: 'vi', data: { name: 'Bưu chính', order: 1 } });
    const original = await createNews('Gặp mặt đầu xuân', { topic: topic.id });
    const translation = await createNews('A new year meeting', { language: 'en', original: original.id });
    await createNews('Bản nháp', { draft: true });

    const addresses = await list();
    const editions = { vi: '/tin-tuc/gap-mat-dau-xuan', en: '/en/news/a-new-year-meeting' };
    expect(addresses.get(editions.vi)).toEqual({ path: editions.vi, editions, updatedAt: original.updatedAt });
    expect(addresses.get(editions.en)).toEqual({ path: editions.en, editions, updatedAt: translation.updatedAt });
    expect(addresses.has('/tin-tuc/ban-nhap')).toBe(false);
    expect(addresses.get('/tin-tuc/nam/2008')?.editions).toEqual({ vi: '/tin-tuc/nam/2008', en: '/en/news/year/2008' });
    expect(addresses.get('/tin-tuc')?.updatedAt).toBe(original.updatedAt);
  });

  test('lists a topic in the languages in which it has news', async () => {
    const addresses = await list();
    expect(addresses.get('/tin-tuc/chu-de/buu-chinh')?.editions).toEqual({ vi: '/tin-tuc/chu-de/buu-chinh' });
  });
});
