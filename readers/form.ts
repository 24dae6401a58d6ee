import type { Payload } from 'payload';
import type { z } from 'zod';
import type { Href } from '@/i18n/address';
import type { Locale, Route } from '@/i18n/routing';
import type { FormFields, Problems } from '@/lib/submission';
import type { Rate } from '@/lib/token-bucket';
import { toProblems } from './fields';

/** What a form took: its fields as the schema gives them, the language of its page and what fills the brackets of its address. */
export type Post<Data> = {
  data: Data;
  locale: Locale;
  params: Record<string, string>;
  /** Tells readers apart for one day and one purpose, without saying who they are: `readers/reader-hash.ts`. */
  reader: (purpose: string) => string;
  /** The same for all readers behind one network address. */
  network: (purpose: string) => string;
  payload: Payload;
};

/** What became of a post: where the reader goes on (303), that it is done (200, for machines), what is wrong, or that the page of the form shows no record. */
export type Outcome = { see: Href; query?: Record<string, string> } | { done: true } | { problems: Problems } | 'absent';

export type FormRules = {
  /** Names the form in stamps and limits. */
  name: string;
  /** The page that has the form, and that the form is posted to; `[…]` in it comes as `params`. */
  route: Route;
  /** How often one client may send it; what the schema refuses does not count, what `receive` looks up and refuses does. */
  limit: Rate;
  /** Says that the form stands on stored pages, which cannot bear a stamp: for one click, without text. */
  unstamped?: boolean;
  /** Says that mail programs post it by themselves too, as RFC 8058 has it: many from one address, and in several parts. */
  byMachines?: boolean;
};

/** A form of readers, whatever its fields are. */
export type ReaderForm = FormRules & { take: (fields: FormFields, post: Omit<Post<never>, 'data'>, mayPass: () => Problems | null) => Promise<Outcome> };

/**
 * Makes a form of a page. `schema` has the fields (`readers/fields.ts`), as they come: cleaned, without empty ones.
 * `receive` keeps what was sent and says where the reader goes on. It runs outside the access rules, once for the same
 * post sent twice, and what it throws is logged, and the form comes again with what was typed (500).
 */
export function readerForm<Data>(
  rules: FormRules & { schema: z.ZodType<Data>; receive: (post: Post<Data>) => Promise<Outcome> },
): ReaderForm {
  const { schema, receive, ...rest } = rules;
  return {
    ...rest,
    async take(fields, post, mayPass) {
      const checked = schema.safeParse(fields, { reportInput: true });
      if (!checked.success) return { problems: toProblems(checked.error) };
      const refused = mayPass();
      return refused ? { problems: refused } : receive({ ...post, data: checked.data });
    },
  };
}
