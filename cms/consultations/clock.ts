import type { Payload } from 'payload';
import { arePagesKept, dropPages } from '@/delivery/invalidate';
import { recordTag, listTag } from '@/lib/tags';

/** How often the portal looks for what opens or closes, in milliseconds: pages follow the clock by less than 30 seconds. */
const lookEvery = 10_000;

/** Gives the consultations that opened or closed after `since` and up to `until`. */
export async function findTurned(payload: Payload, since: Date, until: Date): Promise<number[]> {
  const within = (field: string) => ({ and: [{ [field]: { greater_than: since.toISOString() } }, { [field]: { less_than_equal: until.toISOString() } }] });
  const { docs } = await payload.find({
    collection: 'consultations',
    where: { and: [{ _status: { equals: 'published' } }, { or: [within('opensOn'), within('closesOn')] }] },
    pagination: false,
    depth: 0,
    select: {},
  });
  return docs.map(({ id }) => id);
}

/** Drops the pages of consultations as they open and close, for as long as this process lives. Keeps no process alive. */
export function keepConsultationClock(payload: Payload): void {
  let since: Date | undefined;
  const look = async (): Promise<void> => {
    if (!arePagesKept()) return;
    const until = new Date();
    try {
      // Pages on the disk may be from before this process: whatever turned while none ran is among all of them.
      const turned = since === undefined ? [] : await findTurned(payload, since, until);
      if (since === undefined || turned.length > 0) dropPages([listTag('consultations'), ...turned.map((id) => recordTag('consultations', id))]);
      since = until;
    } catch (error) {
      payload.logger.error({ err: error, msg: 'It could not be found out which consultations open or close' });
    }
  };
  const timer = setInterval(() => void look(), lookEvery);
  timer.unref();
}
