import { routing } from '@/i18n/routing';
import { findLoaded, listLoaded, loadOnce, type Loading } from './loading';
import { findOriginal } from './original';
import type { NewsEntry } from './schema';

/** Loads news items, each edition that there is published, without their relations to one another: those come when all are there. */
export async function loadNews(loading: Loading, news: NewsEntry[]): Promise<void> {
  const { payload, toBody } = loading;
  for (const { key, topic, eventDate, publishedAt, featured, originName, originUrl, byline, ...editions } of news) {
    for (const language of routing.locales) {
      const edition = editions[language];
      if (!edition) continue;
      await loadOnce(loading, `news/${key}/${language}`, async (options) => {
        const { body, ...texts } = edition;
        const { id } = await payload.create({
          collection: 'news',
          data: {
            ...texts,
            body: toBody(body),
            language,
            original: await findOriginal(loading, 'news', key, language),
            topic: await findLoaded(loading, 'topics', topic),
            eventDate,
            publishedAt,
            featured,
            originName,
            originUrl,
            byline,
            _status: 'published',
          },
          ...options(),
        });
        return id;
      });
    }
  }
}

/** Relates the editions of news items to other news and to directives, once. Leaves alone what is no longer published. */
export async function relateNews(loading: Loading, news: NewsEntry[]): Promise<void> {
  const { payload } = loading;
  for (const { key, relatedNews, relatedDirectives, ...editions } of news) {
    for (const language of routing.locales) {
      if (!editions[language]) continue;
      const inLanguage = (keys: string[]) => keys.map((other) => `${other}/${language}`);
      await loadOnce(loading, `news/${key}/${language}/relations`, async (options) => {
        const id = await findLoaded(loading, 'news', `${key}/${language}`);
        const edition = id === undefined ? null : await payload.findByID({ collection: 'news', id, disableErrors: true, ...options() });
        if (edition?._status !== 'published') return undefined;
        const data = {
          relatedNews: await listLoaded(loading, 'news', inLanguage(relatedNews)),
          relatedDirectives: await listLoaded(loading, 'directives', inLanguage(relatedDirectives)),
          _status: 'published' as const,
        };
        await payload.update({ collection: 'news', id: edition.id, data, ...options() });
        return edition.id;
      });
    }
  }
}
