import { addressOf } from '@/i18n/address';
import { routing } from '@/i18n/routing';
import { absoluteUrl } from '@/lib/absolute-url';

/** How long what is said holds, in days: RFC 9116, 2.5.5, wants less than a year. It is said anew within a minute. */
const holdsFor = 180;

type Told = { now: Date; email?: string; contact?: string };

/**
 * Tells where to report a fault of the portal: RFC 9116. `contact` is what those who run it have set, an address of the
 * web or `mailto:`; without it, the department's e-mail address is told, and in any case its page of contacts.
 */
export function toSecurityTxt({ now, email, contact }: Told): string {
  const contacts = [contact ?? (email && `mailto:${email}`), ...routing.locales.map((locale) => absoluteUrl(addressOf(locale, '/contact')))];
  const lines = [
    ...contacts.filter(Boolean).map((address) => `Contact: ${address}`),
    `Expires: ${new Date(now.getTime() + holdsFor * 24 * 60 * 60 * 1000).toISOString().replace(/\.\d+Z$/, 'Z')}`,
    `Preferred-Languages: ${routing.locales.join(', ')}`,
    `Canonical: ${absoluteUrl('/.well-known/security.txt')}`,
  ];
  return `${lines.join('\n')}\n`;
}
