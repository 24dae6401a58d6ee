import type { BreadcrumbList, GovernmentOrganization, NewsArticle, Thing, WebSite, WithContext } from 'schema-dts';
import type { Department } from '@/content/department';
import type { Division } from '@/content/divisions';
import type { NewsItem } from '@/content/news';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { toDay } from '@/lib/dates';
import { absoluteUrl } from '@/lib/absolute-url';
import { toImage, toPublisher, toReach } from './json-ld-parts';
import { searchTemplate } from './open-search';
import { toHeadline } from './text';

const context = 'https://schema.org';

/** Writes structured data into the page. `<` is escaped: no text of an official's can end the element. */
export function JsonLd({ data }: { data: WithContext<Thing> }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptText(data) }} />;
}

/** Writes data as JSON that may stand in a script element: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

/** Describes the way from the home page to this one: https://schema.org/BreadcrumbList. Paths are from the root. */
export function breadcrumbJsonLd(trail: { name: string; path: string }[]): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  };
}

/** Describes the department and its divisions: https://schema.org/GovernmentOrganization. */
export function organizationJsonLd(
  locale: Locale,
  department: Department,
  divisions: readonly Division[],
): WithContext<GovernmentOrganization> {
  return {
    '@context': context,
    ...toPublisher(locale, department),
    alternateName: department.shortName.text === department.name.text ? undefined : department.shortName.text,
    description: department.introduction?.text,
    foundingDate: department.foundedOn && toDay(department.foundedOn),
    parentOrganization: department.parentAuthority && { '@type': 'GovernmentOrganization', name: department.parentAuthority.text },
    ...toReach(department.contacts),
    subOrganization: divisions.map((division) => ({
      '@type': 'GovernmentOrganization',
      '@id': absoluteUrl(`${division.editions.vi}#division`),
      name: division.name.text,
      description: division.summary?.text,
      url: absoluteUrl(division.path),
      ...toReach(division.contacts),
    })),
  };
}

/** Describes the portal in one language: https://schema.org/WebSite. */
export function websiteJsonLd(locale: Locale, department: Department): WithContext<WebSite> {
  const home = absoluteUrl(addressOf(locale, '/'));
  // Google's name for what fills the address; schema.org's types do not have it.
  const search = {
    '@type': 'SearchAction' as const,
    target: { '@type': 'EntryPoint' as const, urlTemplate: searchTemplate(locale, 'search_term_string') },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': `${home}#website`,
    url: home,
    name: department.name.text,
    alternateName: department.shortName.text === department.name.text ? undefined : department.shortName.text,
    inLanguage: locale,
    publisher: toPublisher(locale, department),
    potentialAction: search,
  };
}

/** Describes a news item: https://schema.org/NewsArticle, with what Google's article documentation recommends. */
export function newsArticleJsonLd(locale: Locale, item: NewsItem, department: Department): WithContext<NewsArticle> {
  const url = absoluteUrl(item.path);
  const publisher = toPublisher(locale, department);
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    headline: toHeadline(item.title),
    description: item.lead,
    inLanguage: locale,
    datePublished: item.publishedAt,
    dateModified: item.updatedAt,
    image: [toImage(locale, item)],
    articleSection: item.topic?.name.text,
    author: item.byline ? { '@type': 'Person', name: item.byline } : publisher,
    publisher,
    isBasedOn: item.originUrl,
  };
}
