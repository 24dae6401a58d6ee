import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest, type ValidationFieldError } from 'payload';
import { speak } from '../../speak';
import type { EditionSlug } from '../fields';
import { changesNoText } from '../publishing';
import { checkEdition } from './check-edition';
import { gatherEdition } from './gather';

type Checked = { collection: EditionSlug; edition: unknown; req: PayloadRequest };

/** Gives every error in an edition, each at its field, in the official's language. What asks for a review calls this too. */
export async function findErrors({ collection, edition, req }: Checked): Promise<ValidationFieldError[]> {
  return checkEdition(await gatherEdition(collection, edition, req))
    // A field that is required says so itself, with the others that are empty.
    .filter(({ severity, field, encoding }) => severity === 'error' && (field !== 'lead' || encoding))
    .map(({ field, message }) => ({ path: field, label: speak(req, labels[field]), message: speak(req, message) }));
}

const labels = {
  title: { vi: 'Tiêu đề', en: 'Title' },
  lead: { vi: 'Sapo', en: 'Lead' },
  question: { vi: 'Câu hỏi', en: 'Question' },
  body: { vi: 'Nội dung', en: 'Body' },
  details: { vi: 'Chi tiết', en: 'Details' },
  cover: { vi: 'Ảnh chính', en: 'Cover picture' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
};

/** Keeps an edition with errors from what readers see. */
export const refuseFaulty =
  (collection: EditionSlug): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    // What is public already must not keep an official from taking it down.
    if (data._status !== 'published' || req.context.savesDraft || changesNoText.has(req.context.transition)) return data;
    const errors = await findErrors({ collection, edition: { ...originalDoc, ...data }, req });
    if (errors.length > 0) throw new ValidationError({ collection, errors, req }, req.t);
    return data;
  };
