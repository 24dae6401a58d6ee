import type { Department } from '@/content/department';
import type { LastChanges } from '@/content/last-changes';
import { languageNames, routing, type Locale } from '@/i18n/routing';
import { addressOf, type Href } from '@/i18n/address';
import { absoluteUrl } from '@/lib/absolute-url';
import { newsFeedPath, questionFeedPath, type FeedFormat } from '@/seo/feeds/feed';
import { cataloguePath, csvPath, descriptionPath, guideUrl, openPath, openRoot, openSubjects, type OpenSubject } from './addresses';

/** What the catalogue says of the portal in one language. */
export type CatalogueWords = {
  department: Department;
  title: string;
  description: string;
  subjects: Record<OpenSubject, { title: string; description: string }>;
};

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Names of languages and subjects that catalogues of the whole world share. */
const authority = 'http://publications.europa.eu/resource/authority';
const languages: Record<Locale, string> = { vi: `${authority}/language/VIE`, en: `${authority}/language/ENG` };
const mediaType = (name: string) => ({ '@id': `https://www.iana.org/assignments/media-types/${name}` });

const pages: Record<OpenSubject, Href> = { department: '/about', divisions: '/organisation', directives: '/directives', news: '/news', questions: '/questions' };

const id = (path: string) => absoluteUrl(path);
const datasetId = (subject: OpenSubject) => id(`${cataloguePath}#${subject}`);
const publisherId = id('/#department');
const serviceId = id(`${cataloguePath}#service`);

/** Describes the portal's data as a catalogue: DCAT 3 by the profile DCAT-AP 3, as JSON-LD. No licence is claimed for the department. */
export function toCatalogue(words: Record<Locale, CatalogueWords>, changes: LastChanges) {
  const inAll = (get: (own: CatalogueWords) => string) => routing.locales.map((locale) => ({ '@language': locale, '@value': get(words[locale]) }));
  const { contacts } = words[routing.defaultLocale].department;
  return {
    '@context': context,
    '@id': id(cataloguePath),
    '@type': 'dcat:Catalog',
    'dct:title': inAll(({ title }) => title),
    'dct:description': inAll(({ description }) => description),
    'dct:publisher': {
      '@id': publisherId,
      '@type': 'foaf:Agent',
      'foaf:name': inAll(({ department }) => department.name.text),
      'foaf:homepage': { '@id': id('/'), '@type': 'foaf:Document' },
    },
    'dct:language': Object.values(languages).map((language) => ({ '@id': language, '@type': 'dct:LinguisticSystem' })),
    'foaf:homepage': { '@id': guideUrl(routing.defaultLocale), '@type': 'foaf:Document' },
    'dcat:service': {
      '@id': serviceId,
      '@type': 'dcat:DataService',
      'dct:title': inAll(({ title }) => title),
      'dcat:endpointURL': { '@id': id(openRoot) },
      'dcat:endpointDescription': { '@id': id(descriptionPath) },
      'dcat:servesDataset': openSubjects.map((subject) => ({ '@id': datasetId(subject) })),
    },
    'dcat:dataset': openSubjects.map((subject) => ({
      '@id': datasetId(subject),
      '@type': 'dcat:Dataset',
      'dct:identifier': datasetId(subject),
      'dct:title': inAll(({ subjects }) => subjects[subject].title),
      'dct:description': inAll(({ subjects }) => subjects[subject].description),
      'dct:publisher': { '@id': publisherId },
      'dct:language': Object.values(languages).map((language) => ({ '@id': language })),
      'dct:modified': time(changes[subject]),
      'dct:accessRights': { '@id': `${authority}/access-right/PUBLIC`, '@type': 'dct:RightsStatement' },
      'dcat:theme': { '@id': `${authority}/data-theme/GOVE` },
      'dcat:landingPage': routing.locales.map((locale) => ({ '@id': id(addressOf(locale, pages[subject])), '@type': 'foaf:Document' })),
      'dcat:contactPoint': contacts.email && { '@type': 'vcard:Organization', 'vcard:hasEmail': { '@id': `mailto:${contacts.email}` } },
      'dcat:distribution': routing.locales.flatMap((locale) => distributionsOf(locale, subject)),
    })),
  };
}

function time(iso: string | undefined) {
  return iso && { '@type': 'xsd:dateTime', '@value': new Date(iso).toISOString() };
}

function distributionsOf(locale: Locale, subject: OpenSubject) {
  const files = [
    { name: 'JSON', path: openPath(locale, subject), type: 'application/json' },
    ...(subject === 'directives' ? [{ name: 'CSV', path: csvPath(locale), type: 'text/csv' }] : []),
    ...(subject === 'news' ? feedsAt((format) => newsFeedPath(locale, format)) : []),
    ...(subject === 'questions' ? feedsAt((format) => questionFeedPath(locale, format)) : []),
  ];
  return files.map(({ name, path, type }) => ({
    '@id': `${id(path)}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': { '@language': locale, '@value': `${name} (${languageNames[locale]})` },
    'dcat:accessURL': { '@id': id(path) },
    'dcat:downloadURL': { '@id': id(path) },
    'dcat:mediaType': mediaType(type),
    'dct:language': { '@id': languages[locale] },
    ...(path.startsWith(openRoot) ? { 'dcat:accessService': { '@id': serviceId } } : {}),
  }));
}

function feedsAt(pathOf: (format: FeedFormat) => string) {
  return [
    { name: 'RSS', path: pathOf('rss'), type: 'application/rss+xml' },
    { name: 'Atom', path: pathOf('atom'), type: 'application/atom+xml' },
    { name: 'JSON Feed', path: pathOf('json'), type: 'application/feed+json' },
  ];
}
