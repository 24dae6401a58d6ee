import { z } from 'zod';
import { directiveStates } from '@/lib/directive-states';
import { divisionKinds } from '@/lib/division-kinds';

/** A text as the portal keeps it: composed, so that equal words are equal bytes. */
const Text = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text === text.normalize('NFC'), 'Write it in Unicode NFC');

/** A long text in Markdown: headings of level 2 to 4, lists, tables, emphasis, links. */
const Markdown = Text;

/** An entry's name in these files, for ever: a load remembers by it what has been loaded. */
const Key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Lower-case words joined by hyphens');
const Slug = Key;

/** A day, kept at noon UTC as the newsroom's own date fields do: the same day in every time zone but the farthest. */
const Day = z.iso.date().transform((day) => `${day}T12:00:00.000Z`);

const Bilingual = z.strictObject({ vi: Text, en: Text });
const BilingualMarkdown = z.strictObject({ vi: Markdown, en: Markdown });
const BilingualSlug = z.strictObject({ vi: Slug, en: Slug });

/** How a body can be reached. */
const ContactsEntry = z.strictObject({
  address: Bilingual.optional(),
  phone: Text.optional(),
  fax: Text.optional(),
  email: z.email().optional(),
  openingHours: Bilingual.optional(),
});

/** `department.yaml`: what is not known is left out. */
export const DepartmentEntry = z.strictObject({
  name: Bilingual,
  shortName: Bilingual,
  parentAuthority: Bilingual.optional(),
  sector: Bilingual.optional(),
  foundedOn: Day.optional(),
  introduction: Bilingual.optional(),
  functions: BilingualMarkdown.optional(),
  history: BilingualMarkdown.optional(),
  organisationNote: Bilingual.optional(),
  source: Bilingual.optional(),
  contacts: ContactsEntry.optional(),
  officialLinks: z.array(z.strictObject({ name: Bilingual, url: z.url({ protocol: /^https?$/ }) })).default([]),
});

/** `topics.yaml` is a list of these, in their order on the portal. */
export const TopicEntry = z.strictObject({ key: Key, name: Bilingual, slug: BilingualSlug });

/** `officials.yaml` is a list of these, in their order on the portal. */
export const OfficialEntry = z.strictObject({
  key: Key,
  name: Text,
  position: Bilingual,
  asOf: Day.optional(),
  duties: Bilingual.optional(),
  biography: BilingualMarkdown.optional(),
});

/** `divisions.yaml` is a list of these, in their order on the portal. Without a slug, it is made from the name. */
export const DivisionEntry = z.strictObject({
  key: Key,
  kind: z.enum(divisionKinds),
  name: Bilingual,
  slug: BilingualSlug.optional(),
  summary: Bilingual.optional(),
  duties: BilingualMarkdown.optional(),
  /** The key of an official. */
  head: Key.optional(),
  contacts: ContactsEntry.optional(),
});

const DirectiveEntry = z.strictObject({
  key: Key,
  /** The key of a topic. */
  theme: Key,
  state: z.enum(directiveStates),
  title: Bilingual,
  slug: BilingualSlug,
  details: BilingualMarkdown.optional(),
});

/** `directives.yaml` is a list of these: what one authority directed on one day. */
export const DirectiveOccasion = z.strictObject({
  issuedOn: Day,
  issuer: Bilingual,
  sourceName: Text.optional(),
  /** The key of a news item. */
  sourceNews: Key.optional(),
  directives: z.array(DirectiveEntry).min(1),
});

const NewsEdition = z.strictObject({ title: Text, slug: Slug, lead: Text, body: Markdown });

/** A file of `news/`: one item in both languages. Without `publishedAt` it bears the day of the load. */
export const NewsEntry = z.strictObject({
  key: Key,
  /** The key of a topic. */
  topic: Key,
  eventDate: Day.optional(),
  publishedAt: Day.optional(),
  featured: z.boolean().default(false),
  originName: Text.optional(),
  originUrl: z.url({ protocol: /^https?$/ }).optional(),
  byline: Text.optional(),
  /** Keys of news items and of directives. */
  relatedNews: z.array(Key).default([]),
  relatedDirectives: z.array(Key).default([]),
  vi: NewsEdition,
  en: NewsEdition,
});

export type ContactsEntry = z.infer<typeof ContactsEntry>;
export type DepartmentEntry = z.infer<typeof DepartmentEntry>;
export type TopicEntry = z.infer<typeof TopicEntry>;
export type OfficialEntry = z.infer<typeof OfficialEntry>;
export type DivisionEntry = z.infer<typeof DivisionEntry>;
export type DirectiveEntry = z.infer<typeof DirectiveEntry>;
export type DirectiveOccasion = z.infer<typeof DirectiveOccasion>;
export type NewsEntry = z.infer<typeof NewsEntry>;

/** Everything that the files of a department say. */
export type DepartmentData = {
  department: DepartmentEntry;
  topics: TopicEntry[];
  officials: OfficialEntry[];
  divisions: DivisionEntry[];
  directives: DirectiveOccasion[];
  news: NewsEntry[];
};
