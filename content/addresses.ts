import 'server-only';
import { cache } from 'react';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { answerHref } from './answers';
import { consultationHref } from './consultations';
import { directiveHref } from './directive-link';
import { listDivisions } from './divisions';
import { getReader } from './reader';
import { listTopics } from './topics';

/** What became of an address that answers no more. */
export type PastAddress = { fate: 'moved'; to: string } | { fate: 'gone' };

/**
 * Gives what became of a path that once showed a record: where the record is now, or that it was removed. Null for a
 * path that never showed any. A page and its metadata ask once.
 */
export const findPastAddress = cache(async (locale: Locale, path: string): Promise<PastAddress | null> => {
  const { payload, asVisitor } = await getReader();
  const { docs } = await payload.find({
    collection: 'addresses',
    where: { path: { equals: path } },
    limit: 1,
    pagination: false,
    ...asVisitor,
    draft: false,
  });
  const [held] = docs;
  if (!held) return null;
  const to = (await findPresentAddress(locale, held.collection, held.record)) ?? (await findSuccessor(locale, held.collection, held.record));
  return to && to !== path ? { fate: 'moved', to } : { fate: 'gone' };
});

/** Items may be merged one into the next; so far a reader is led. */
const longestChain = 5;

/** Gives where the item is that took the place of one that was taken down, if one did and is public. */
async function findSuccessor(locale: Locale, collection: string, id: number): Promise<string | undefined> {
  if (collection !== 'news' && collection !== 'directives' && collection !== 'answers' && collection !== 'consultations') return undefined;
  const { payload } = await getReader();
  let next = id;
  for (let step = 0; step < longestChain; step += 1) {
    // Readers may not see a removed item, and are told this one thing of it.
    const removed = await payload.findByID({ collection, id: next, depth: 0, disableErrors: true, select: { editionState: true, takenDown: true } });
    const target = removed?.editionState === 'withdrawn' ? removed.takenDown?.target : null;
    if (!target) return undefined;
    next = typeof target === 'number' ? target : target.id;
    const to = await findPresentAddress(locale, collection, next);
    if (to) return to;
  }
  return undefined;
}

async function findPresentAddress(locale: Locale, collection: string, id: number): Promise<string | undefined> {
  const { payload, asVisitor } = await getReader();
  const read = { where: { id: { equals: id } }, limit: 1, pagination: false, ...asVisitor, depth: 0 } as const;
  switch (collection) {
    case 'news': {
      const { docs } = await payload.find({ collection, ...read });
      return docs[0]?.slug ? addressOf(docs[0].language, { route: '/news/[slug]', params: { slug: docs[0].slug } }) : undefined;
    }
    case 'directives': {
      const { docs } = await payload.find({ collection, ...read });
      return docs[0]?.slug ? addressOf(docs[0].language, directiveHref(docs[0].slug)) : undefined;
    }
    case 'answers': {
      const { docs } = await payload.find({ collection, ...read });
      return docs[0]?.slug ? addressOf(docs[0].language, answerHref(docs[0].slug)) : undefined;
    }
    case 'consultations': {
      const { docs } = await payload.find({ collection, ...read });
      return docs[0]?.slug ? addressOf(docs[0].language, consultationHref(docs[0].slug)) : undefined;
    }
    case 'divisions':
      return (await listDivisions(locale)).find((division) => division.id === id)?.path;
    case 'topics':
      return (await listTopics(locale)).find((topic) => topic.id === id)?.path;
    default:
      return undefined;
  }
}
