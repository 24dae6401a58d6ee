import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';
import { speak } from '../../speak';
import type { EditionSlug } from '../fields';
import { checkEdition } from './check-edition';
import { gatherEdition } from './gather';

/**
 * Throws a ValidationError that names every error in an edition, each at its field, in the official's language. What
 * asks for a review or publishes calls this first.
 */
export async function assertNoErrors(collection: EditionSlug, edition: unknown, req: PayloadRequest): Promise<void> {
  const errors = checkEdition(await gatherEdition(collection, edition, req))
    .filter(({ severity }) => severity === 'error')
    .map(({ field, message }) => ({ path: field, label: speak(req, labels[field]), message: speak(req, message) }));
  if (errors.length > 0) throw new ValidationError({ collection, errors, req }, req.t);
}

const labels = {
  title: { vi: 'Tiêu đề', en: 'Title' },
  lead: { vi: 'Sapo', en: 'Lead' },
  body: { vi: 'Nội dung', en: 'Body' },
  details: { vi: 'Chi tiết', en: 'Details' },
  cover: { vi: 'Ảnh chính', en: 'Cover picture' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
};

/** Keeps an edition with errors from what readers see. */
export const refuseFaulty =
  (collection: EditionSlug): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    if (data._status === 'published' && !req.context.savesDraft) await assertNoErrors(collection, { ...originalDoc, ...data }, req);
    return data;
  };
