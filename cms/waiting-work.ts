import type { Payload } from 'payload';
import { secondsSince, tellAge } from '@/lib/ages';
import { editionSlugs } from './editions/edition-slugs';

/** Gives the time of the earliest publication that is due and has not happened, or undefined. */
async function earliestDue(payload: Payload): Promise<string | undefined> {
  const due = await Promise.all(
    editionSlugs.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        where: { editionState: { equals: 'scheduled' }, publishOn: { less_than_equal: new Date().toISOString() } },
        sort: 'publishOn',
        draft: true,
        limit: 1,
        pagination: false,
        depth: 0,
        select: { publishOn: true },
      });
      return docs[0]?.publishOn ?? [];
    }),
  );
  return due.flat().sort()[0];
}

/** Gives since when the message has been due that has been due the longest, or undefined. */
async function earliestMail(payload: Payload): Promise<string | undefined> {
  const now = new Date().toISOString();
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { state: { equals: 'waiting' }, nextAttempt: { less_than_equal: now } },
    sort: 'nextAttempt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { nextAttempt: true },
  });
  return docs[0]?.nextAttempt;
}

/** Lets those who run the portal see what waits in the database to be done, and for how long. */
export function tellWaitingWork(payload: Payload): void {
  tellAge('scheduled publication', async () => secondsSince(await earliestDue(payload)));
  tellAge('mail', async () => secondsSince(await earliestMail(payload)));
}
