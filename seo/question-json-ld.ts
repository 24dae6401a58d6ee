import type { FAQPage, WithContext } from 'schema-dts';
import type { Answer } from '@/content/answers';
import type { Department } from '@/content/department';
import type { Locale } from '@/i18n/routing';
import { absoluteUrl } from '@/lib/absolute-url';
import { toPlainText } from '@/lib/plain-text';
import { toPublisher } from './json-ld-parts';

/**
 * Describes an answered question: https://schema.org/FAQPage, which Google's documentation asks for where nobody but the
 * publisher can answer (https://developers.google.com/search/docs/appearance/structured-data/qapage). Who asked is not named.
 */
export function questionJsonLd(locale: Locale, { title, question, body, path, askedOn, publishedAt, updatedAt }: Answer, department: Department): WithContext<FAQPage> {
  const url = absoluteUrl(path);
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    '@id': url,
    url,
    inLanguage: locale,
    publisher: toPublisher(locale, department),
    mainEntity: [
      {
        '@type': 'Question',
        name: title,
        text: question,
        dateCreated: askedOn,
        acceptedAnswer: {
          '@type': 'Answer',
          text: toPlainText(body),
          url: `${url}#answer`,
          dateCreated: publishedAt,
          dateModified: updatedAt > publishedAt ? updatedAt : undefined,
          author: toPublisher(locale, department),
        },
      },
    ],
  };
}
