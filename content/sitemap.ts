import 'server-only';
import { addressOf, type Href } from '@/i18n/address';
import { routing, type Locale } from '@/i18n/routing';
import { toDay } from '@/lib/dates';
import { sendsMail } from '@/lib/env';
import { answerHref } from './answers';
import { consultationHref } from './consultations';
import { directiveHref } from './directive-link';
import { listDivisions } from './divisions';
import type { EditionAddresses } from './editions';
import { readDivisionChanges, readEditions, readLastChange, type EditionRecord } from './sitemap-records';
import { listTopics } from './topics';

/** An address of the portal that search engines may list; `updatedAt` only where it is known, ISO 8601. */
export type PublicAddress = { path: string; editions: EditionAddresses; updatedAt?: string };

/** A page in one language; `page` is the same for all its languages. */
type PageEdition = { page: string; locale: Locale; path: string; updatedAt?: string };

/** Gives every address that search engines may list: the department's own pages first, then news, oldest first. */
export async function listPublicAddresses(): Promise<PublicAddress[]> {
  const [news, directives, answers, consultations, divisions, department, officials] = await Promise.all([
    readEditions('news'),
    readEditions('directives'),
    readEditions('answers'),
    readEditions('consultations'),
    listDivisionPages(),
    readLastChange('department'),
    readLastChange('officials'),
  ]);
  const lastNews = (locale: Locale) => newestOf(news.filter(({ language }) => language === locale));
  const lastConsultation = (locale: Locale) => newestOf(consultations.filter(({ language }) => language === locale));
  const lastAnswer = (locale: Locale) => newestOf(answers.filter(({ language }) => language === locale));
  const lastDirective = (locale: Locale) => newestOf(directives.filter(({ language }) => language === locale));
  return toAddresses([
    ...inEveryLanguage('/', (locale) => latest(department, lastNews(locale), lastDirective(locale))),
    ...inEveryLanguage('/about', () => department),
    ...inEveryLanguage('/organisation', () => latest(department, newestOf(divisions))),
    ...inEveryLanguage('/leadership', () => officials),
    ...inEveryLanguage('/directives', lastDirective),
    ...inEveryLanguage('/news', lastNews),
    ...inEveryLanguage('/questions', lastAnswer),
    ...inEveryLanguage('/consultations', lastConsultation),
    ...inEveryLanguage('/questions/ask'),
    ...inEveryLanguage('/follow'),
    ...inEveryLanguage('/contact', () => department),
    ...inEveryLanguage('/search'),
    ...inEveryLanguage('/accessibility'),
    ...inEveryLanguage('/privacy'),
    ...(sendsMail ? inEveryLanguage('/alerts') : []),
    ...inEveryLanguage('/open-data'),
    ...inEveryLanguage('/site-map'),
    ...divisions,
    ...(await listTopicPages(news)),
    ...listYearPages(news),
    ...directives.map((record) => toPage(`directive ${record.content}`, record, directiveHref(record.slug))),
    ...answers.map((record) => toPage(`answer ${record.content}`, record, answerHref(record.slug))),
    ...consultations.map((record) => toPage(`consultation ${record.content}`, record, consultationHref(record.slug))),
    ...news.map((record) => toPage(`news ${record.content}`, record, { route: '/news/[slug]', params: { slug: record.slug } })),
  ]);
}

function inEveryLanguage(href: Href & string, change: (locale: Locale) => string | undefined = () => undefined): PageEdition[] {
  return routing.locales.map((locale) => ({ page: href, locale, path: addressOf(locale, href), updatedAt: change(locale) }));
}

function toPage(page: string, { language, updatedAt }: EditionRecord, href: Href): PageEdition {
  return { page, locale: language, path: addressOf(language, href), updatedAt };
}

async function listDivisionPages(): Promise<PageEdition[]> {
  const [divisions, changes] = await Promise.all([listDivisions(routing.defaultLocale), readDivisionChanges()]);
  return divisions.flatMap(({ id, editions }) =>
    routing.locales.map((locale) => ({ page: `division ${id}`, locale, path: editions[locale], updatedAt: changes.get(id) })),
  );
}

/** Gives the lists of news by topic. One without members is not worth finding. */
async function listTopicPages(news: EditionRecord[]): Promise<PageEdition[]> {
  const topics = await Promise.all(routing.locales.map(async (locale) => ({ locale, topics: await listTopics(locale) })));
  const paths = new Map<string, string>(topics.flatMap(({ locale, topics: all }) => all.map(({ id, path }) => [`${locale} ${id}`, path] as const)));
  return news.flatMap((record) => {
    const path = paths.get(`${record.language} ${record.topic}`);
    return path ? [{ page: `topic ${record.topic}`, locale: record.language, path, updatedAt: record.updatedAt }] : [];
  });
}

function listYearPages(news: EditionRecord[]): PageEdition[] {
  return news.flatMap((record) => {
    const year = record.publishedAt && toDay(record.publishedAt).slice(0, 4);
    return year ? [toPage(`year ${year}`, record, { route: '/news/year/[year]', params: { year } })] : [];
  });
}

/** Gives each address once, with its newest change and the page's other languages. */
function toAddresses(pages: PageEdition[]): PublicAddress[] {
  const editions = new Map<string, EditionAddresses>();
  const addresses = new Map<string, PublicAddress>();
  for (const { page, locale, path, updatedAt } of pages) {
    const shared = editions.get(page) ?? {};
    editions.set(page, Object.assign(shared, { [locale]: path }));
    addresses.set(path, { path, editions: shared, updatedAt: latest(addresses.get(path)?.updatedAt, updatedAt) });
  }
  return [...addresses.values()];
}

function newestOf(records: { updatedAt?: string }[]): string | undefined {
  return records.reduce<string | undefined>((newest, { updatedAt }) => latest(newest, updatedAt), undefined);
}

/** Gives the last of some ISO 8601 times in UTC, which are in the order of their letters. */
function latest(...times: (string | undefined)[]): string | undefined {
  return times.filter((time) => time !== undefined).sort().at(-1);
}
