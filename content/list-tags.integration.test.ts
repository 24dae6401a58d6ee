import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Locale } from '@/i18n/routing';
import { keepPagesIn } from '@/delivery/invalidate';
import { collectRendering } from '@/lib/rendering';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

vi.mock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));

let portal: Portal;
let dropped: string[];
beforeAll(async () => {
  portal = await createPortal();
  keepPagesIn({ forget: async () => {}, drop: (tags) => dropped.push(...tags) });
});
afterAll(() => portal.close());
beforeEach(() => void (dropped = []));

/** Gives what reads each kind's lists in a language, and what reads all languages at once. */
async function importReaders() {
  const [answers, consultations, directives, fullAnswers, fullNews, lastChanges, news, years, sitemap] = await Promise.all([
    import('./answers'), import('./consultations'), import('./directives'), import('./full-answers'), import('./full-news'), import('./last-changes'), import('./news'), import('./news-years'), import('./sitemap'),
  ]);
  const whole = { page: 1, perPage: 10 };
  return {
    lists: {
      news: [news.listNews, (locale: Locale) => news.listFeaturedNews(locale, 3), (locale: Locale) => fullNews.listFullNews(locale, whole), years.listNewsYears],
      directives: [directives.listDirectives, (locale: Locale) => directives.listFullDirectives(locale, whole)],
      answers: [answers.listAnswers, (locale: Locale) => fullAnswers.listFullAnswers(locale, whole)],
      consultations: [consultations.listConsultations],
    },
    // The catalogue offers no consultations.
    ofAll: (kind: (typeof kinds)[number]) => [sitemap.listPublicAddresses, ...(kind === 'consultations' ? [] : [lastChanges.readLastChanges])],
  };
}

const kinds = ['news', 'directives', 'answers', 'consultations'] as const;

/** Publishes something of a kind in Vietnamese. */
async function publish(kind: (typeof kinds)[number]): Promise<void> {
  const { payload } = portal;
  const data = { title: 'Tin mới', body: toBody('Nội dung'), language: 'vi', _status: 'published' } as const;
  if (kind === 'news') await payload.create({ collection: kind, data: { ...data, lead: 'Sapo' } });
  if (kind === 'directives') {
    const theme = await payload.create({ collection: 'topics', data: { name: 'Bưu chính', order: 1 } });
    await payload.create({ collection: kind, data: { title: data.title, language: 'vi', _status: 'published', issuer: 'Bộ', issuedOn: '2008-01-04T05:00:00.000Z', state: 'underWay', theme: theme.id } });
  }
  if (kind === 'answers') await payload.create({ collection: kind, data: { ...data, question: 'Thủ tục ra sao?' } });
  if (kind === 'consultations') await payload.create({ collection: kind, data: { ...data, lead: 'Sapo', opensOn: '2008-01-04T05:00:00.000Z', closesOn: '2008-02-04T05:00:00.000Z' } });
}

test.each(kinds)('a publication of %s in Vietnamese makes its lists old, and what shows both languages, but no English one', async (kind) => {
  const { lists, ofAll } = await importReaders();
  await publish(kind);
  const isOld = async (read: () => Promise<unknown>) => {
    const { rendering } = await collectRendering(read);
    return dropped.some((tag) => rendering.tags.has(tag));
  };
  for (const list of lists[kind]) expect([await isOld(() => list('vi')), await isOld(() => list('en'))]).toEqual([true, false]);
  for (const read of ofAll(kind)) expect(await isOld(read)).toBe(true);
});
