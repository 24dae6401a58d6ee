import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import type { Directive as DirectiveRecord } from '@/payload-types';

export type DirectiveState = DirectiveRecord['state'];

/** A directive as other pages point to it. */
export type DirectiveLink = { id: number; title: string; path: string; state: DirectiveState };

export const directiveHref = (slug: string): Href => ({ route: '/directives/[slug]', params: { slug } });

/** Makes the link of a directive. */
export function toDirectiveLink(locale: Locale, doc: DirectiveRecord): DirectiveLink {
  return { id: doc.id, title: doc.title ?? '', path: addressOf(locale, directiveHref(doc.slug ?? '')), state: doc.state };
}
