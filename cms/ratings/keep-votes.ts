import type { Payload } from 'payload';
import { refreshPages } from '@/delivery/invalidate';
import { toDay } from '@/lib/dates';
import { recordTag } from '@/lib/tags';
import { tellServers } from '../tell-servers';
import { addVotes, forgetVotes, listRatedOn, type Vote } from './add-votes';

/** How long votes are gathered for one commit, and the counts that changed for one renewal of their pages; in milliseconds. */
const gathered = { votes: 25, pages: 3_000 };

/** So many votes are written at once: more parameters than the databases take would be needed for many more. */
const mostAtOnce = 2_000;

const betweenForgetting = 3_600_000;

type Waiting = { vote: Vote; done: () => void; failed: (error: unknown) => void };

const today = () => toDay(new Date().toISOString());

/**
 * Makes what keeps votes for as long as this process lives. A promise is kept once its vote is committed, together with
 * all that came a moment before it or while the commit before was under way: the more there are, the more go into one.
 * Every three seconds the pages whose counts changed are made anew, on other servers too. Before anything else it renews what an earlier
 * process may not have come to.
 */
export function keepVotes(payload: Payload): (vote: Vote) => Promise<void> {
  const waiting: Waiting[] = [];
  let writing = false;
  const changed = new Set<number>();

  function gather(): void {
    if (writing) return;
    writing = true;
    setTimeout(() => void write(), gathered.votes);
  }

  async function write(): Promise<void> {
    const batch = waiting.splice(0, mostAtOnce);
    try {
      await addVotes(payload, today(), batch.map(({ vote }) => vote));
      for (const { vote, done } of batch) {
        done();
        noteChange(vote.news);
      }
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
    writing = false;
    if (waiting.length > 0) gather();
  }

  function noteChange(news: number): void {
    if (changed.size === 0) setTimeout(() => void renew(), gathered.pages).unref();
    changed.add(news);
  }

  async function renew(): Promise<void> {
    const items = [...changed];
    changed.clear();
    const counted = items.map((news) => recordTag('ratings', news));
    refreshPages(counted);
    try {
      await tellServers(payload, undefined, { counted });
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'Other servers could not be told of votes: they are told again' });
      items.forEach(noteChange);
    }
  }

  async function forget(): Promise<void> {
    try {
      await forgetVotes(payload, today());
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The votes of earlier days could not be forgotten' });
    }
    setTimeout(() => void forget(), betweenForgetting).unref();
  }

  async function catchUp(): Promise<void> {
    for (const news of await listRatedOn(payload, today())) noteChange(news);
    await forget();
  }
  catchUp().catch((error: unknown) => payload.logger.error({ err: error, msg: 'What was rated today could not be read' }));

  return (vote) =>
    new Promise((done, failed) => {
      waiting.push({ vote, done, failed });
      gather();
    });
}
