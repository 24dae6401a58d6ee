import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical';
import { routing, type Locale } from '@/i18n/routing';

/** A long text with headings, lists, tables, links, pictures. */
export type RichBody = SerializedEditorState;

/** A text with the language it is in, which is not always the page's: what is missing in English stands in Vietnamese. */
export type LocalText = { text: string; lang: Locale };
export type LocalBody = { body: RichBody; lang: Locale };

/** One record in the page's language and in the language that every record has. */
export type InBothLanguages<Doc> = { locale: Locale; own: Doc; original: Doc };

type Optional = string | null | undefined;

/** Picks a text in the page's language, or else in Vietnamese; undefined when there is neither. */
export function pickText<Doc>({ locale, own, original }: InBothLanguages<Doc>, get: (doc: Doc) => Optional): LocalText | undefined {
  const mine = get(own);
  if (mine) return { text: mine, lang: locale };
  const theirs = get(original);
  return theirs ? { text: theirs, lang: routing.defaultLocale } : undefined;
}

/** The same for a long text. */
export function pickBody<Doc>(
  { locale, own, original }: InBothLanguages<Doc>,
  get: (doc: Doc) => RichBody | null | undefined,
): LocalBody | undefined {
  const mine = get(own);
  if (mine) return { body: mine, lang: locale };
  const theirs = get(original);
  return theirs ? { body: theirs, lang: routing.defaultLocale } : undefined;
}

/** Reads a list once for the page's language and once for Vietnamese, and pairs the records. */
export async function readBoth<Doc extends { id: number }>(
  locale: Locale,
  read: (locale: Locale) => Promise<Doc[]>,
): Promise<InBothLanguages<Doc>[]> {
  const originals = await read(routing.defaultLocale);
  if (locale === routing.defaultLocale) return originals.map((doc) => ({ locale, own: doc, original: doc }));
  const own = new Map((await read(locale)).map((doc) => [doc.id, doc]));
  return originals.map((original) => ({ locale, own: own.get(original.id) ?? original, original }));
}
