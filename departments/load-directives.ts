import { routing, type Locale } from '@/i18n/routing';
import { findLoaded, loadOnce, type Loading } from './loading';
import { findOriginal } from './original';
import type { DirectiveEntry, DirectiveOccasion } from './schema';

/** Loads directives, each edition published. */
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
  { key, theme, state, title, slug, details }: DirectiveEntry,
  order: number,
  language: Locale,
): Promise<void> {
  const { payload, toBody } = loading;
  await loadOnce(loading, `directives/${key}/${language}`, async (options) => {
    const themeId = await findLoaded(loading, 'topics', theme);
    if (themeId === undefined) throw new Error(`Its theme "${theme}" was deleted in the newsroom`);
    const { id } = await payload.create({
      collection: 'directives',
      data: {
        title: title[language],
        slug: slug[language],
        details: details && toBody(details[language]),
        issuer: issuer[language],
        issuedOn,
        order,
        state,
        theme: themeId,
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
