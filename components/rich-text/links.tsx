import type { SerializedAutoLinkNode, SerializedLinkNode } from '@payloadcms/richtext-lexical';
import type { ReactNode } from 'react';
import { addressOf } from '@/i18n/address';
import { isLocale, type Locale } from '@/i18n/routing';
import { noteRecords } from '@/lib/note-records';
import { toSafeLink, type SafeLink } from '@/lib/safe-link';
import type { Converters } from './nodes';

type LinkFields = (SerializedLinkNode | SerializedAutoLinkNode)['fields'];

/** Links in a text of one language. What cannot be linked to stays as plain words. */
export function linkConverters(lang: Locale): Converters {
  return {
    link: ({ node, nodesToJSX }) => <TextLink link={toLink(node.fields, lang)}>{nodesToJSX({ nodes: node.children })}</TextLink>,
    autolink: ({ node, nodesToJSX }) => <TextLink link={toLink(node.fields, lang)}>{nodesToJSX({ nodes: node.children })}</TextLink>,
  };
}

function TextLink({ link, children }: { link: SafeLink | null; children: ReactNode }) {
  if (!link) return children;
  return (
    <a href={link.href} rel={link.external ? 'noopener external' : undefined}>
      {children}
    </a>
  );
}

function toLink({ linkType, url, doc }: LinkFields, lang: Locale): SafeLink | null {
  if (linkType !== 'internal') return url ? toSafeLink(url) : null;
  if (!doc) return null;
  // Whatever becomes of the record changes the link, wherever the text was read.
  noteRecords(doc.relationTo, [doc.value]);
  const href = addressOfRecord(doc, lang);
  return href ? { href, external: false } : null;
}

/** Gives where a linked record is; undefined for one that is not published, of which only the number is known. */
function addressOfRecord({ relationTo, value }: NonNullable<LinkFields['doc']>, lang: Locale): string | undefined {
  if (typeof value !== 'object' || typeof value.slug !== 'string' || !value.slug) return undefined;
  const params = { slug: value.slug };
  // News items, directives, answers and consultations are each in one language, whatever the language of the text that names them.
  const language = isLocale(value.language) ? value.language : lang;
  switch (relationTo) {
    case 'news':
      return addressOf(language, { route: '/news/[slug]', params });
    case 'directives':
      return addressOf(language, { route: '/directives/[slug]', params });
    case 'answers':
      return addressOf(language, { route: '/questions/[slug]', params });
    case 'consultations':
      return addressOf(language, { route: '/consultations/[slug]', params });
    case 'divisions':
      return addressOf(lang, { route: '/organisation/[slug]', params });
    default:
      return undefined;
  }
}
