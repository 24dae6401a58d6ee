import type { Metadata } from 'next';
import type { Department } from '@/content/department';
import { addressOf, type Href } from '@/i18n/address';
import { routing, type Locale } from '@/i18n/routing';
import { absoluteUrl } from '@/lib/absolute-url';
import { sharingPictureSize, sitePicturePath } from './sharing-pictures';
import { toDescription } from './text';

/** What a page tells of itself; addresses are paths from the root. */
export type PageMetadata = {
  locale: Locale;
  title: string;
  description?: string;
  /** A page that exists in every language. */
  href?: Href;
  /** The page's address in each language in which it exists; wins over `href`. */
  editions?: Partial<Record<Locale, string>>;
  kind?: 'website' | 'article';
  noindex?: boolean;
  article?: { publishedAt: string; updatedAt: string; section?: string };
  sharingPicture?: string;
  feeds?: { title: string; rss: string; atom: string; json: string };
  canonicalPath?: string;
};

/** Open Graph names a language with a country. */
const openGraphLocales: Record<Locale, string> = { vi: 'vi_VN', en: 'en_GB' };

/** Makes the metadata of a page of a department's portal. */
export function composeMetadata(args: PageMetadata, department: Pick<Department, 'name' | 'shortName'>): Metadata {
  const { locale, noindex = false } = args;
  const editions = editionsOf(args);
  const canonical = args.canonicalPath ?? editions[locale];
  const isHome = args.href === '/';
  const heading = isHome ? department.name.text : args.title;
  const description = args.description ? toDescription(args.description) : undefined;
  const image = args.sharingPicture ? toImage(args.sharingPicture, heading) : toImage(sitePicturePath(locale), department.name.text);
  return {
    title: { absolute: isHome ? heading : `${heading} – ${department.shortName.text}` },
    description,
    robots: noindex ? { index: false, follow: true } : undefined,
    alternates: {
      canonical: canonical && absoluteUrl(canonical),
      languages: noindex ? undefined : toAlternates(editions),
      types: toFeedLinks(args.feeds),
    },
    openGraph: {
      title: heading,
      description,
      url: canonical && absoluteUrl(canonical),
      siteName: department.name.text,
      locale: openGraphLocales[locale],
      alternateLocale: noindex ? undefined : otherLocales(editions, locale),
      images: [image],
      ...toKind(args),
    },
    twitter: { card: 'summary_large_image', title: heading, description, images: [{ url: image.url, alt: image.alt }] },
  };
}

function editionsOf({ editions, href }: PageMetadata): Partial<Record<Locale, string>> {
  if (editions || !href) return editions ?? {};
  return Object.fromEntries(routing.locales.map((locale) => [locale, addressOf(locale, href)]));
}

/**
 * Gives the editions as hreflang links. `x-default` is for readers of any other language: the original, and its
 * translation only where there is no original to read.
 */
export function toAlternates(editions: Partial<Record<Locale, string>>): Record<string, string> | undefined {
  const links = routing.locales.flatMap((locale) => {
    const path = editions[locale];
    return path ? [[locale, absoluteUrl(path)] as const] : [];
  });
  const [first] = links;
  return first && { ...Object.fromEntries(links), 'x-default': first[1] };
}

function otherLocales(editions: Partial<Record<Locale, string>>, own: Locale): string[] {
  return routing.locales.filter((locale) => locale !== own && editions[locale]).map((locale) => openGraphLocales[locale]);
}

function toImage(path: string, alt: string) {
  const url = absoluteUrl(path);
  return path.startsWith('/sharing-pictures/') ? { url, alt, type: 'image/png', ...sharingPictureSize } : { url, alt };
}

function toFeedLinks(feeds: PageMetadata['feeds']) {
  if (!feeds) return undefined;
  const link = (path: string) => [{ url: absoluteUrl(path), title: feeds.title }];
  return { 'application/rss+xml': link(feeds.rss), 'application/atom+xml': link(feeds.atom), 'application/feed+json': link(feeds.json) };
}

function toKind({ kind = 'website', article }: PageMetadata) {
  if (kind === 'website') return { type: 'website' } as const;
  return {
    type: 'article',
    publishedTime: article?.publishedAt,
    modifiedTime: article?.updatedAt,
    section: article?.section,
  } as const;
}
