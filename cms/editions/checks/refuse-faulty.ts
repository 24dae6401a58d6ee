import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest, type ValidationFieldError } from 'payload';
import { speak } from '../../speak';
import type { EditionSlug } from '../edition-slugs';
import { changesNoText } from '../publishing';
import { checkEdition } from './check-edition';
import { labelOf } from './empty';
import { gatherEdition } from './gather';

type Checked = { collection: EditionSlug; edition: Record<string, unknown>; req: PayloadRequest };

/** Gives every error in an edition, each at its field, in the official's language. What asks for a review calls this too. */
export async function findErrors({ collection, edition, req }: Checked): Promise<ValidationFieldError[]> {
  const fields = req.payload.collections[collection].config.flattenedFields;
  const label = (name: string) => {
    const field = fields.find((candidate) => candidate.name === name);
    return field ? speak(req, labelOf(field)) : undefined;
  };
  return checkEdition(await gatherEdition(collection, edition, req))
    .filter(({ severity }) => severity === 'error')
    .map(({ field, message }) => ({ path: field, label: label(field), message: speak(req, message) }));
}

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
