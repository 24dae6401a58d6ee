import type { LegacyEncoding } from '../../legacy-encoding/tables';
import type { Message } from '../../speak';
import type { EditionSlug } from '../edition-slugs';

/** What a check reads of an edition: its texts, and what the newsroom knows beside them. */
export type CheckedEdition = {
  kind: EditionSlug;
  language: 'vi' | 'en';
  title: string;
  lead: string;
  /** What a reader asked, of an answer. */
  question: string;
  body: unknown;
  /** What became of a consultation, a text of its own. */
  outcome: unknown;
  /** Set where `body` is that text. */
  field?: 'outcome';
  /** From when to when a consultation takes comments, as ISO 8601. */
  opensOn: string | null;
  closesOn: string | null;
  cover: number | null;
  /** The pictures that the edition shows, by number; one that was deleted is missing. */
  pictures: ReadonlyMap<number, PictureFacts>;
  /** Whether the other language has an edition, whatever its state. */
  hasOtherLanguage: boolean;
  /** The fields that have to be filled and are not, from top to bottom. */
  empty: { field: string; label: Message }[];
};

/** `alt` is the description in the edition's language. */
export type PictureFacts = { name: string; alt: string; decorative: boolean };

/**
 * Something to mend, and the field of the form in which it stands. An error keeps an edition from review and publication, a
 * warning does not. Its message says what to do.
 */
export type Finding = { severity: 'error' | 'warning'; field: string; message: Message; encoding?: LegacyEncoding };

export type Check = (edition: CheckedEdition) => Finding[];

/** The name of the field that holds the long text. */
export const bodyField = ({ kind, field }: Pick<CheckedEdition, 'kind' | 'field'>) => field ?? (kind === 'directives' ? 'details' : 'body');

/** Gives the beginning of a text, to tell an official where to look. */
export function excerpt(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.length > 50 ? `${words.slice(0, 49).trimEnd()}…` : words;
}
