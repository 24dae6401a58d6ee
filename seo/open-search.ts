import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { absoluteUrl } from '@/lib/absolute-url';
import { element, toXml } from './xml';

/** Where the words go in the address of a search: `{name}` is filled by whoever searches. */
export const searchTemplate = (locale: Locale, name: string): string => `${absoluteUrl(addressOf(locale, '/search'))}?q={${name}}`;

/** The standard allows a short name of so many characters. */
const longestName = 16;

/** Describes the search to browsers, which then offer it in their address bar: OpenSearch 1.1, https://github.com/dewitt/opensearch */
export function toOpenSearch(locale: Locale, { name, description }: { name: string; description: string }): string {
  return toXml(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, Array.from(name).slice(0, longestName).join('').trim()),
      element('Description', {}, description),
      element('Language', {}, locale),
      element('InputEncoding', {}, 'UTF-8'),
      element('Image', { type: 'image/svg+xml' }, absoluteUrl('/icon.svg')),
      element('Url', { type: 'text/html', template: searchTemplate(locale, 'searchTerms') }),
      element('Url', { type: 'application/x-suggestions+json', template: `${absoluteUrl(addressOf(locale, '/search/suggestions'))}?q={searchTerms}` }),
    ),
  );
}
