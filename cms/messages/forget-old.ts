import { createLocalReq, type Payload } from 'payload';
import { repeat } from '../repeat';

const pause = 3_600_000;

/** Deletes what readers sent and is older than the rules of the newsroom let it be. */
export async function forgetOld(payload: Payload, now = Date.now()): Promise<void> {
  const { messageDays, problemDays } = await payload.findGlobal({ slug: 'rules', depth: 0 });
  const before = (days: number) => ({ createdAt: { less_than: new Date(now - days * 86_400_000).toISOString() } });
  const req = await createLocalReq({ context: { tooOld: true } }, payload);
  await payload.delete({ collection: 'messages', where: before(messageDays ?? defaultDays.messages), depth: 0, req });
  await payload.delete({ collection: 'page-problems', where: before(problemDays ?? defaultDays.problems), depth: 0, req });
}

/** How long what readers sent is kept where the rules of the newsroom do not say it, in days. */
export const defaultDays = { messages: 365, problems: 180 } as const;

/** Does so every hour, for as long as this process lives. */
export function startForgettingOld(payload: Payload): void {
  repeat(payload, { first: 60_000, pause, failure: 'Old messages of readers could not be deleted' }, () => forgetOld(payload));
}
