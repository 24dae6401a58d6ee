import { z } from 'zod';
import type { Directive as DirectiveView } from '@/content/directives';
import { absoluteUrl } from '@/lib/absolute-url';
import { toDay } from '@/lib/dates';
import { directiveStates } from '@/lib/directive-states';
import { toPlainText } from '@/lib/plain-text';
import { Address, Day, Editions, PageLink, Text, Time, toEditions, toPageLink, toText, toTime, Topic, toTopic } from './parts';

export const Report = z
  .object({ date: Day, summary: z.string(), news: PageLink.optional() })
  .meta({ description: 'A report on how a directive fares; `news` where a published news item tells more.' });

export const Directive = z
  .object({
    id: z.int(),
    title: z.string(),
    url: Address,
    editions: Editions,
    state: z.enum(directiveStates).meta({ description: 'How far it has come: received, under way, done.' }),
    issuer: z.string(),
    issuedOn: Day,
    theme: Topic.optional(),
    details: z.string().optional(),
    source: z.string().optional(),
    sourceNews: PageLink.optional(),
    responsibleDivisions: z.array(z.object({ id: z.int(), name: Text, url: Address })),
    reports: z.array(Report).meta({ description: 'Newest first.' }),
    updatedAt: Time.meta({ description: 'When the published text last changed.' }),
  })
  .meta({ description: 'What a higher authority told the department to do, and how it fares.' });

export type OpenDirective = z.output<typeof Directive>;

/** Makes a directive as data. */
export function toOpenDirective(directive: DirectiveView): OpenDirective {
  const { id, title, path, state, issuer, issuedOn, theme, details, source, sourceNews, updatedAt } = directive;
  return {
    id,
    title,
    url: absoluteUrl(path),
    editions: toEditions(directive.editions),
    state,
    issuer,
    issuedOn: toDay(issuedOn),
    theme: theme && toTopic(theme),
    details: details && toPlainText(details),
    source,
    sourceNews: sourceNews && toPageLink(sourceNews),
    responsibleDivisions: directive.responsibleDivisions.map((division) => ({
      id: division.id,
      name: toText(division.name),
      url: absoluteUrl(division.path),
    })),
    reports: directive.reports.map(({ date, summary, news }) => ({ date: toDay(date), summary, news: news && toPageLink(news) })),
    updatedAt: toTime(updatedAt),
  };
}
