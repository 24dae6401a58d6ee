import type { Payload } from 'payload';
import { inTransaction } from '../search/in-transaction';
import { sqlWithin } from '../search/sql';

/** Counts that a reader found a page useful, or did not. */
export async function countOpinion(payload: Payload, page: string, isUseful: boolean): Promise<void> {
  const [useful, notUseful] = isUseful ? [1, 0] : [0, 1];
  await inTransaction(payload, (transaction) =>
    sqlWithin(payload, transaction)(
      `INSERT INTO page_opinions (page, useful, not_useful) VALUES (?, ?, ?)
       ON CONFLICT (page) DO UPDATE SET useful = page_opinions.useful + excluded.useful, not_useful = page_opinions.not_useful + excluded.not_useful`,
      [page, useful, notUseful],
    ),
  );
}
