import type { Payload } from 'payload';
import { z } from 'zod';
import { createTurns } from '@/lib/token-bucket';
import { line, oneOf } from '../fields';
import { readerForm, type ReaderForm } from '../form';
import { isKnownPage } from './known-page';

/** The same reader counts once a day for a page, as long as this process lives. */
const onceADay = { burst: 1, perMinute: 1 / (24 * 60) };

/**
 * "Was this page useful?", at the end of each page: one press of one of two buttons. Who presses "no" is asked what is wrong.
 * `countOpinion` keeps the answer.
 */
export function opinionForm(countOpinion: (payload: Payload, page: string, isUseful: boolean) => Promise<void>): ReaderForm {
  const takeTurn = createTurns(onceADay);
  return readerForm({
    name: 'page-opinion',
    route: '/page-opinion',
    unstamped: true,
    limit: { burst: 20, perMinute: 20 },
    schema: z.object({ page: line(500), useful: oneOf(['yes', 'no']) }),
    async receive({ data: { page, useful }, payload, reader }) {
      if (!(await isKnownPage(page))) return 'absent';
      if (takeTurn(reader(`opinion ${page}`)) === 0) await countOpinion(payload, page, useful === 'yes');
      return useful === 'yes' ? { see: '/page-opinion/thanks', query: { page } } : { see: '/page-opinion/problem', query: { page } };
    },
  });
}
