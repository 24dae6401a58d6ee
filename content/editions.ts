import 'server-only';
import { addressOf, type Href } from '@/i18n/address';
import { isLocale, routing, type Locale } from '@/i18n/routing';
import { noteRecords } from '@/lib/note-records';
import { getReader } from './reader';

/** What is published one language at a time. */
export type EditionKind = 'news' | 'directives' | 'answers' | 'consultations';

/** The addresses of one piece of content in the languages in which it is published. */
export type EditionAddresses = Partial<Record<Locale, string>>;

type Edition = { id: number; language: Locale; slug?: string | null; original?: number | { id: number } | null };

/** What readers are told of an edition besides its text. Times are ISO 8601. */
export type EditionNotices = {
  /** It was withdrawn: when, and why. */
  withdrawn?: { on: string; reason: string };
  /** What was corrected since its publication, newest first. */
  changes: { on: string; note: string }[];
  /** It does not say yet what its original says now: where that is. */
  behind?: { original: string };
};

type Noticed = Edition & {
  editionState?: string | null;
  takenDown?: { on?: string | null; reason?: string | null };
  changeNotes?: { on: string; note: string }[] | null;
  behindSince?: string | null;
};

/** Gives the notices of an edition, whose other editions are where `editions` says. */
export function toNotices({ language, editionState, takenDown, changeNotes, behindSince }: Noticed, editions: EditionAddresses): EditionNotices {
  const original = routing.locales.filter((locale) => locale !== language).map((locale) => editions[locale]).find((path) => path);
  return {
    withdrawn: editionState === 'withdrawn' && takenDown?.on ? { on: takenDown.on, reason: takenDown.reason ?? '' } : undefined,
    changes: (changeNotes ?? []).map(({ on, note }) => ({ on, note })).reverse(),
    behind: behindSince && original ? { original } : undefined,
  };
}

/** Gives where each published edition of the same content is, the given edition's own address included. */
export async function listEditionAddresses(
  collection: EditionKind,
  edition: Edition,
  href: (slug: string) => Href,
): Promise<EditionAddresses> {
  const editionsOf = await listEditionsOf(collection, [edition], href);
  return editionsOf(edition);
}

/** The same for many at once: gives what tells the addresses of each of the given editions. */
export async function listEditionsOf(
  collection: EditionKind,
  editions: Edition[],
  href: (slug: string) => Href,
): Promise<(edition: Edition) => EditionAddresses> {
  const { payload, asVisitor } = await getReader();
  const firsts = [...new Set(editions.map(firstOf))];
  const { docs } = await payload.find({
    collection,
    where: { or: [{ id: { in: firsts } }, { original: { in: firsts } }] },
    pagination: false,
    ...asVisitor,
    depth: 0,
  });
  // The original counts even while it is unpublished: it, or a new translation of it, gives this page a switch of language.
  noteRecords(collection, [...firsts, ...docs]);
  const found = new Map<number, EditionAddresses>();
  // A withdrawn page is in no list, and yet has its own address.
  for (const doc of [...docs, ...editions]) {
    if (!isLocale(doc.language) || !doc.slug) continue;
    const first = firstOf(doc);
    found.set(first, { ...found.get(first), [doc.language]: addressOf(doc.language, href(doc.slug)) });
  }
  return (edition) => found.get(firstOf(edition)) ?? {};
}

/** The number that all editions of one piece of content share: that of its original. */
function firstOf({ id, original }: Pick<Edition, 'id' | 'original'>): number {
  return (typeof original === 'object' ? original?.id : original) ?? id;
}
