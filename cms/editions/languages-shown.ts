import type { PayloadRequest } from 'payload';
import { isLocale, type Locale } from '@/i18n/routing';
import { sqlWithin } from '../search/sql';
import type { EditionSlug } from './edition-slugs';

/**
 * Gives the languages in which readers had an edition, up to this moment of the transaction: one whose language an
 * official corrects leaves the lists of another. None where it was never published.
 */
export async function listLanguagesShown({ payload, transactionID }: PayloadRequest, collection: EditionSlug, id: number): Promise<Locale[]> {
  const rows = await sqlWithin(payload, (await transactionID) ?? undefined)(
    `SELECT DISTINCT version_language AS language FROM _${collection}_v WHERE parent_id = ? AND version__status = 'published'`,
    [id],
  );
  return rows.map(({ language }) => language).filter(isLocale);
}
