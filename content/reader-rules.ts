import 'server-only';
import { getReader } from './reader';

/** Gives how many days a reader's message is kept: for pages that are made for each request, since a change drops none. */
export async function getMessageDays(): Promise<number> {
  const { payload } = await getReader();
  // Of the rules of the newsroom readers are told this one, which is about them.
  const { messageDays } = await payload.findGlobal({ slug: 'rules', depth: 0, select: { messageDays: true } });
  return messageDays;
}
