import { routing, type Locale } from '@/i18n/routing';
import { bodyIn, findLoaded, listLoaded, loadOnce, type Loading } from './loading';
import { findOriginal } from './original';
import type { DirectiveEntry, DirectiveOccasion } from './schema';

/** Loads directives, each edition that there is published. */
export async function loadDirectives(loading: Loading, occasions: DirectiveOccasion[]): Promise<void> {
  for (const occasion of occasions) {
    for (const [index, directive] of occasion.directives.entries()) {
      for (const language of routing.locales) await loadDirective(loading, occasion, directive, index + 1, language);
    }
  }
}

async function loadDirective(
  loading: Loading,
  { issuedOn, issuer, sourceName, sourceNews }: DirectiveOccasion,
  { key, theme, state, title: titles, slug, details, responsibleDivisions, reports }: DirectiveEntry,
  order: number,
  language: Locale,
): Promise<void> {
  const { payload } = loading;
  const [title, issuedBy] = [titles[language], issuer[language]];
  if (title === undefined || issuedBy === undefined) return;
  await loadOnce(loading, `directives/${key}/${language}`, async (options) => {
    const themeId = await findLoaded(loading, 'topics', theme);
    if (themeId === undefined) throw new Error(`Its theme "${theme}" was deleted in the newsroom`);
    const { id } = await payload.create({
      collection: 'directives',
      data: {
        title,
        slug: slug[language],
        details: bodyIn(loading, details, language),
        issuer: issuedBy,
        issuedOn,
        order,
        state,
        theme: themeId,
        responsibleDivisions: await listLoaded(loading, 'divisions', responsibleDivisions),
        reports: await toReports(loading, reports, language),
        sourceName,
        sourceNews: sourceNews === undefined ? undefined : await findLoaded(loading, 'news', `${sourceNews}/${language}`),
        language,
        original: await findOriginal(loading, 'directives', key, language),
        _status: 'published',
      },
      ...options(),
    });
    return id;
  });
}

/** Gives the reports that are written in one language. */
async function toReports(loading: Loading, reports: DirectiveEntry['reports'], language: Locale) {
  const rows = [];
  for (const { date, summary, news } of reports) {
    const text = summary[language];
    if (text !== undefined) rows.push({ date, summary: text, news: news === undefined ? undefined : await findLoaded(loading, 'news', `${news}/${language}`) });
  }
  return rows;
}
