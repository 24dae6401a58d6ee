import { z } from 'zod';
import { entryKinds } from './entry';
import type { HeldEntry, StoredEntry, Tally } from './engine';

const kind = z.enum(entryKinds);
/** PostgreSQL gives large whole numbers as texts. */
const whole = z.coerce.number().int();
const optionalNumber = z.number().nullish().transform((value) => value ?? undefined);
const optionalText = z.string().nullish().transform((value) => value ?? undefined);
const documents = z.array(z.object({ id: z.number(), title: z.string(), text: z.string() }));

/** Divisions are kept as one text, `,3,5,`, so that entries can be grouped by them. */
const divisions = z.string().transform((text) => text.split(',').filter(Boolean).map(Number));
export const writeDivisions = (ids: number[]): string => ids.map((id) => `,${id}`).join('') + (ids.length > 0 ? ',' : '');

export const IdRows = z.array(z.object({ id: whole }));

const key = { kind, record: z.number(), language: z.enum(['vi', 'en']) };
export const NumberedRows = z.array(z.object({ id: whole, ...key }));
export const HeldRows: z.ZodType<HeldEntry[]> = z.array(z.object({ ...key, fingerprint: z.string() }));

export const TallyRows: z.ZodType<Tally[]> = z.array(z.object({ kind, topic: optionalNumber, divisions, year: optionalNumber, count: whole }));

export const EntryRows: z.ZodType<StoredEntry[]> = z.array(
  z.object({
    id: whole,
    ...key,
    path: z.string(),
    title: z.string(),
    lead: z.string(),
    body: z.string(),
    documents: z.string().transform((text) => documents.parse(JSON.parse(text))),
    date: optionalText,
    topic: optionalNumber,
  }),
);

export const TitleRows = z.array(z.object({ id: whole, title: z.string() }));

export const WordRows = z.array(z.object({ folded: z.string(), written: z.string() }));
