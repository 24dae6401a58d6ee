import { routing } from '@/i18n/routing';
import { toSlug } from '@/lib/fold';
import { Slug, type DepartmentData } from './schema';

type Both = { vi: string; en?: string };

/** Says whether anything in an entry is given in English. */
const hasEnglish = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (('en' in value && value.en !== undefined) || Object.values(value).some(hasEnglish));

/** Says which entries have some texts in English and lack those without which there is no English page of them. */
export function findHalfEnglish({ department, topics, officials, divisions, directives }: DepartmentData): string[] {
  const needed = (where: string, entry: unknown, names: Record<string, Both>) =>
    hasEnglish(entry) ? Object.entries(names).flatMap(([name, { en }]) => (en === undefined ? [`${where}: no English "${name}", though other texts are in English`] : [])) : [];
  return [
    ...needed('department', department, { name: department.name, shortName: department.shortName }),
    ...topics.flatMap((topic) => needed(`topics/${topic.key}`, topic, { name: topic.name })),
    ...officials.flatMap((official) => needed(`officials/${official.key}`, official, { position: official.position })),
    ...divisions.flatMap((division) => needed(`divisions/${division.key}`, division, { name: division.name })),
    ...directives.flatMap(({ issuer, directives: entries }) =>
      entries.flatMap((entry) => needed(`directives/${entry.key}`, entry, { title: entry.title, slug: entry.slug, issuer })),
    ),
  ];
}

/** Says which addresses two entries of a kind would have in common, in one language, and which cannot be made of a name. */
export function findWrongSlugs({ topics, divisions, directives, news }: DepartmentData): string[] {
  const slugs = {
    topics: topics.map(({ key, name, slug }) => ({ key, ...inEach(name, slug) })),
    divisions: divisions.map(({ key, name, slug }) => ({ key, ...inEach(name, slug) })),
    directives: directives.flatMap((occasion) => occasion.directives.map(({ key, slug }) => ({ key, vi: slug.vi, en: slug.en }))),
    news: news.map(({ key, vi, en }) => ({ key, vi: vi.slug, en: en?.slug })),
  };
  return Object.entries(slugs).flatMap(([kind, entries]) =>
    routing.locales.flatMap((locale) =>
      entries.flatMap((entry, at) => {
        const slug = entry[locale];
        if (slug === undefined) return [];
        if (!Slug.safeParse(slug).success) return [`${kind}/${entry.key}: the name makes no ${locale} address; give a slug`];
        const first = entries.slice(0, at).find((other) => other[locale] === slug);
        return first ? [`${kind}/${entry.key}: its ${locale} address "${slug}" is that of "${first.key}"`] : [];
      }),
    ),
  );
}

/** Gives the last part of an address in each language, as the newsroom makes it. Without English, that is the Vietnamese one. */
function inEach(name: Both, slug: Both | undefined): Required<Both> {
  const vi = slug?.vi ?? toSlug(name.vi);
  return { vi, en: slug?.en ?? (name.en === undefined ? vi : toSlug(name.en)) };
}
