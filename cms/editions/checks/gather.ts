import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { isLocale, routing } from '@/i18n/routing';
import type { EditionSlug } from '../edition-slugs';
import { emptyFields } from './empty';
import type { CheckedEdition } from './finding';
import { picturesIn } from './pictures';

const Id = z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]).nullish().catch(null);

const Text = z.string().nullish().catch(null);

const Time = z.union([z.string(), z.date().transform((date) => date.toISOString())]).nullish().catch(null);

/** An edition as a form or a hook holds it: perhaps half written, and whatever a program sends. */
const Draft = z.object({
  id: z.number().nullish().catch(null),
  title: Text,
  lead: Text,
  question: Text,
  body: z.unknown().optional(),
  details: z.unknown().optional(),
  outcome: z.unknown().optional(),
  cover: Id,
  language: Text,
  original: Id,
  opensOn: Time,
  closesOn: Time,
});

/** Reads what the checks need to know of an edition: its texts, its pictures, the edition in the other language. */
export async function gatherEdition(kind: EditionSlug, data: Record<string, unknown>, req: PayloadRequest): Promise<CheckedEdition> {
  const { id, title, lead, question, body, details, outcome, cover, language, original, opensOn, closesOn } = Draft.parse(data);
  const text = kind === 'directives' ? details : body;
  const locale = isLocale(language) ? language : routing.defaultLocale;
  const shown = [...new Set([...(cover ? [cover] : []), ...picturesIn(text), ...picturesIn(outcome)])];
  const [pictures, translations] = await Promise.all([
    shown.length === 0
      ? []
      : req.payload
          .find({ collection: 'media', where: { id: { in: shown } }, select: { filename: true, alt: true, decorative: true }, depth: 0, pagination: false, req })
          .then(({ docs }) => docs),
    id && !original ? req.payload.count({ collection: kind, where: { original: { equals: id } }, req }).then(({ totalDocs }) => totalDocs) : 0,
  ]);
  return {
    kind,
    language: locale,
    title: title ?? '',
    lead: lead ?? '',
    question: question ?? '',
    body: text,
    outcome: outcome ?? null,
    opensOn: opensOn ?? null,
    closesOn: closesOn ?? null,
    cover: cover ?? null,
    pictures: new Map(pictures.map((picture) => [picture.id, { name: picture.filename ?? '', alt: picture.alt?.[locale] ?? '', decorative: Boolean(picture.decorative) }])),
    hasOtherLanguage: Boolean(original) || translations > 0,
    empty: emptyFields(req.payload.collections[kind].config.flattenedFields, data),
  };
}
