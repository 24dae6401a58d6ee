import { APIError, createLocalReq, type Payload } from 'payload';
import { arePagesKept } from '@/delivery/invalidate';
import { editionSlugs, type EditionSlug } from './edition-slugs';
import { performTransition } from './perform-transition';

/** How often the portal looks for what is due, in milliseconds: publication follows its time by less than 30 seconds. */
const lookEvery = 10_000;

/** So many are published in one round; the rest follow in the next. */
const batch = 50;

/**
 * Publishes what is due. Safe to run in several servers at once and after any interruption: what is due stands in the
 * database, and each transition locks its edition and looks again before it acts.
 */
export async function releaseDue(payload: Payload): Promise<void> {
  for (const collection of editionSlugs) {
    const { docs } = await payload.find({
      collection,
      where: { editionState: { equals: 'scheduled' }, publishOn: { less_than_equal: new Date().toISOString() } },
      sort: 'publishOn',
      draft: true,
      limit: batch,
      pagination: false,
      depth: 0,
      select: { publishOn: true },
    });
    for (const { id } of docs) await release(payload, collection, id);
  }
}

async function release(payload: Payload, collection: EditionSlug, id: number): Promise<void> {
  try {
    await performTransition(await createLocalReq({}, payload), collection, id, 'release', {});
  } catch (error) {
    // Another server was first, or an official changed or deleted it meanwhile: there is nothing left to do.
    if (error instanceof APIError && (error.status === 409 || error.status === 404)) return;
    payload.logger.error({ err: error, msg: `Scheduled publication of ${collection} ${id} failed` });
    // What a rule refuses needs an official, who finds it as a draft with the reason. Anything else is tried again.
    if (error instanceof APIError && error.status < 500) await tellOfficials(payload, collection, id, error.message);
  }
}

/** Nobody asked, so that nobody's language is known. */
const notPublished = 'Không đăng được theo giờ hẹn. (Could not be published as scheduled.)';

async function tellOfficials(payload: Payload, collection: EditionSlug, id: number, reason: string): Promise<void> {
  try {
    await performTransition(await createLocalReq({}, payload), collection, id, 'fail', { remark: `${notPublished} ${reason}` });
  } catch (error) {
    payload.logger.error({ err: error, msg: `The failed publication of ${collection} ${id} could not be noted` });
  }
}

/** Looks for what is due now and from now on. Gives what ends it. */
export function keepSchedule(payload: Payload): () => void {
  let running = false;
  const look = async (): Promise<void> => {
    // What is published before the store of pages listens would leave old pages in it.
    if (running || !arePagesKept()) return;
    running = true;
    try {
      await releaseDue(payload);
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The schedule could not be read' });
    } finally {
      running = false;
    }
  };
  void look();
  const timer = setInterval(() => void look(), lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}
