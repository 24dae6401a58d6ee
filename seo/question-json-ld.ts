import type { QAPage, WithContext } from 'schema-dts';
import type { Answer } from '@/content/answers';
import type { Department } from '@/content/department';
import type { Locale } from '@/i18n/routing';
import { absoluteUrl } from '@/lib/absolute-url';
import { toPlainText } from '@/lib/plain-text';
import { toPublisher } from './json-ld-parts';

/**
 * Describes an answered question: https://schema.org/QAPage, with what Google's documentation of it asks for
 * (https://developers.google.com/search/docs/appearance/structured-data/qapage). Who asked is not named.
 */
export function questionJsonLd(locale: Locale, { title, question, body, path, askedOn, publishedAt, updatedAt }: Answer, department: Department): WithContext<QAPage> {
  const url = absoluteUrl(path);
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    '@id': url,
    url,
    inLanguage: locale,
    publisher: toPublisher(locale, department),
    mainEntity: {
      '@type': 'Question',
      name: title,
      text: question,
      dateCreated: askedOn,
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: toPlainText(body),
        url: `${url}#answer`,
        dateCreated: publishedAt,
        dateModified: updatedAt > publishedAt ? updatedAt : undefined,
        author: toPublisher(locale, department),
      },
    },
  };
}
