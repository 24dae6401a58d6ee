import { z } from 'zod';
import { directiveStates } from '@/lib/directive-states';
import { divisionKinds } from '@/lib/division-kinds';
import { reservedSlugs, textLimits } from '@/lib/text-limits';
import { hasTableWithoutHeader } from './tables';

/** A text as the portal keeps it: composed, so that equal words are equal bytes. */
const Text = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text === text.normalize('NFC'), 'Write it in Unicode NFC');

/** A long text in Markdown: headings of level 2 to 4, lists, tables, emphasis, links. */
const Markdown = Text.refine((markdown) => !hasTableWithoutHeader(markdown), 'A table begins with a row of headers and a line such as | --- | --- |');

/** An entry's name in these files, for ever: a load remembers by it what has been loaded. */
const Key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Lower-case words joined by hyphens');

/** The last part of an address. */
export const Slug = Key.max(textLimits.slug).refine((slug) => !reservedSlugs.has(slug), 'The portal uses this address for something else');

/** A day, kept at noon UTC as the newsroom's own date fields do: the same day in every time zone but the farthest. */
const Day = z.iso.date().transform((day) => `${day}T12:00:00.000Z`);

/** A text of both languages. What has no English is read in Vietnamese on English pages, or has no English edition. */
const bilingual = <Schema extends z.ZodType>(text: Schema) => z.strictObject({ vi: text, en: text.optional() });
const Bilingual = bilingual(Text);
const BilingualMarkdown = bilingual(Markdown);
const BilingualSlug = bilingual(Slug);

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
  introduction: bilingual(Text.max(textLimits.introduction)).optional(),
  functions: BilingualMarkdown.optional(),
  history: BilingualMarkdown.optional(),
  organisationNote: Bilingual.optional(),
  source: Bilingual.optional(),
  contacts: ContactsEntry.optional(),
  officialLinks: z.array(z.strictObject({ name: Bilingual, url: z.url({ protocol: /^https?$/ }) })).default([]),
});

/** `topics.yaml` is a list of these, in their order on the portal. */
export const TopicEntry = z.strictObject({ key: Key, name: bilingual(Text.max(textLimits.topicName)), slug: BilingualSlug });

/** `officials.yaml` is a list of these, in their order on the portal. */
export const OfficialEntry = z.strictObject({
  key: Key,
  name: Text.max(textLimits.officialName),
  position: bilingual(Text.max(textLimits.position)),
  asOf: Day.optional(),
  duties: Bilingual.optional(),
  biography: BilingualMarkdown.optional(),
});

/** `divisions.yaml` is a list of these, in their order on the portal. Without a slug, it is made from the name. */
export const DivisionEntry = z.strictObject({
  key: Key,
  kind: z.enum(divisionKinds),
  name: bilingual(Text.max(textLimits.divisionName)),
  slug: BilingualSlug.optional(),
  summary: bilingual(Text.max(textLimits.divisionSummary)).optional(),
  duties: BilingualMarkdown.optional(),
  /** The key of an official. */
  head: Key.optional(),
  contacts: ContactsEntry.optional(),
});

/** How a directive fared, as officials reported it on a day. */
const ReportEntry = z.strictObject({
  date: Day,
  summary: bilingual(Text.max(textLimits.reportSummary)),
  /** The key of a news item. */
  news: Key.optional(),
});

const DirectiveEntry = z.strictObject({
  key: Key,
  /** The key of a topic. */
  theme: Key,
  state: z.enum(directiveStates),
  title: bilingual(Text.max(textLimits.directiveTitle)),
  slug: BilingualSlug,
  details: BilingualMarkdown.optional(),
  /** Keys of divisions. */
  responsibleDivisions: z.array(Key).default([]),
  reports: z.array(ReportEntry).default([]),
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

const NewsEdition = z.strictObject({ title: Text.max(textLimits.newsTitle), slug: Slug, lead: Text.max(textLimits.lead), body: Markdown });

/** A file of `news/`: one item, in both languages or in Vietnamese alone. Without `publishedAt` it bears the day of the load. */
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
  en: NewsEdition.optional(),
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
