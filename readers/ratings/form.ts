import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Locale } from '@/i18n/routing';
import { createTurns } from '@/lib/token-bucket';
import { oneOf } from '../fields';
import { readerForm, type ReaderForm } from '../form';

type Vote = { news: number; reader: string; stars: number };

/** How long it is remembered which item is at an address, in milliseconds: thousands may vote for one at a time. */
const rememberedFor = 10_000;

/** How many readers behind one network address may rate one item: a burst of an office, then as many a day. */
const perNetwork = { burst: 20, perMinute: 20 / (24 * 60) };

/** The rating at the end of a news item: one press of one of five buttons. `addVote` keeps a vote, and is done when it is committed. */
export function ratingForm(addVote: (vote: Vote) => Promise<void>): ReaderForm {
  const items = new LRUCache<string, { id: number | null }>({ max: 1_000, ttl: rememberedFor });
  const takeTurn = createTurns(perNetwork);

  async function findItem(payload: Payload, language: Locale, slug: string): Promise<number | null> {
    const key = `${language} ${slug}`;
    const known = items.get(key);
    if (known) return known.id;
    const { docs } = await payload.find({
      collection: 'news',
      where: { language: { equals: language }, slug: { equals: slug }, _status: { equals: 'published' }, editionState: { not_equals: 'withdrawn' } },
      limit: 1,
      pagination: false,
      depth: 0,
      select: {},
    });
    const id = docs[0]?.id ?? null;
    items.set(key, { id });
    return id;
  }

  return readerForm({
    name: 'rating',
    route: '/news/[slug]/rating',
    unstamped: true,
    limit: { burst: 30, perMinute: 30 },
    schema: z.object({ stars: oneOf(['1', '2', '3', '4', '5']) }),
    async receive({ data, locale, params, payload, reader, network }) {
      const slug = params.slug ?? '';
      const news = await findItem(payload, locale, slug);
      if (news === null) return 'absent';
      const purpose = `rating ${news}`;
      if (takeTurn(network(purpose)) > 0) return { problems: { form: { code: 'enough' } } };
      await addVote({ news, reader: reader(purpose), stars: Number(data.stars) });
      return { see: { route: '/news/[slug]/rating/thanks', params: { slug } } };
    },
  });
}
