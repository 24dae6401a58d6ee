import { loadOnce, type Loading } from './loading';
import type { TopicEntry } from './schema';

/** Loads what news items and directives are about. */
export async function loadTopics(loading: Loading, topics: TopicEntry[]): Promise<void> {
  const { payload } = loading;
  for (const [index, { key, name, slug }] of topics.entries()) {
    await loadOnce(loading, `topics/${key}`, async (options) => {
      const data = { name: name.vi, slug: slug.vi, order: index + 1 };
      const { id } = await payload.create({ collection: 'topics', locale: 'vi', data, ...options() });
      if (name.en !== undefined) await payload.update({ collection: 'topics', id, locale: 'en', data: { name: name.en, slug: slug.en }, ...options() });
      return id;
    });
  }
}
