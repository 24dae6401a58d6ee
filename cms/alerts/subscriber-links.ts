import type { Payload } from 'payload';
import { addressOf, type Href } from '@/i18n/address';
import { mailWords } from '@/i18n/mail-words';
import type { Locale } from '@/i18n/routing';
import { signedSubscription } from '@/lib/alert-token';
import { env } from '@/lib/env';
import { signLink } from '@/lib/signed-link';
import type { Subscription } from '@/payload-types';
import type { Block } from '../mail/letter';
import { nameSite } from '../mail/site-name';
import { mailDomain } from '../mail/transport';

const tokenOf = (payload: Payload, subscription: Subscription): string => signLink(signedSubscription(subscription), payload.secret);
const address = (locale: Locale, href: Href): string => env.SITE_URL + addressOf(locale, href);

/** Says why the reader gets a message, and where that is changed or ended. */
export async function subscriberNote(payload: Payload, subscription: Subscription): Promise<Block> {
  const { language: locale } = subscription;
  const t = mailWords(locale);
  return {
    small: t('why', { site: await nameSite(payload, locale) }),
    link: { text: t('manage'), href: address(locale, { route: '/alerts/manage/[token]', params: { token: tokenOf(payload, subscription) } }) },
  };
}

/** The headers by which a mail program offers to end the subscription by one press (RFC 2369, RFC 8058), and which list this is (RFC 2919). */
export function subscriberHeaders(payload: Payload, subscription: Subscription): Record<string, string> {
  const url = address(subscription.language, { route: '/alerts/unsubscribe/[token]', params: { token: tokenOf(payload, subscription) } });
  return {
    'List-Unsubscribe': `<${url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `<alerts.${subscription.language}.${mailDomain}>`,
    Precedence: 'bulk',
  };
}
