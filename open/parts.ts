import { z } from 'zod';
import type { Contacts as ContactsView } from '@/content/contacts';
import type { EditionAddresses } from '@/content/editions';
import type { LocalText } from '@/content/local-text';
import type { Official as OfficialView } from '@/content/officials';
import type { Topic as TopicView } from '@/content/topics';
import { routing } from '@/i18n/routing';
import { toDay } from '@/lib/dates';
import { absoluteUrl } from '@/lib/absolute-url';

/*
 * What answers are made of. These schemas are the one source: the types of what is answered and the OpenAPI
 * description are derived from them.
 */

export const Language = z.enum(routing.locales).meta({ description: 'A language of the portal, by ISO 639-1.' });

export const Day = z.iso.date().meta({ description: 'A day in Viet Nam.' });
export const Time = z.iso.datetime().meta({ description: 'A moment, in UTC.' });
export const Address = z.url({ protocol: /^https?$/ });

export const Text = z
  .object({ text: z.string(), language: Language })
  .meta({ description: 'A text and the language it is in: what is missing in English stands in Vietnamese.' });

export const Editions = z
  .object({ vi: Address.optional(), en: Address.optional() })
  .meta({ description: 'The page of the same content in each language in which it is published.' });

export const Topic = z.object({ id: z.int(), name: Text, url: Address });

export const PageLink = z.object({ title: z.string(), url: Address }).meta({ description: 'A published page of the portal.' });

export const Contacts = z
  .object({
    address: Text.optional(),
    phone: z.string().optional(),
    fax: z.string().optional(),
    email: z.string().optional(),
    openingHours: Text.optional(),
  });

export const Official = z
  .object({ name: z.string(), position: Text, asOf: Day.optional().meta({ description: 'The day at which the office is known to be held.' }) });

export const toText = ({ text, lang }: LocalText): z.output<typeof Text> => ({ text, language: lang });

/** The same for a text that may be missing. */
export const toOptionalText = (text: LocalText | undefined) => text && toText(text);

export const toTime = (iso: string): string => new Date(iso).toISOString();

export const toOptionalDay = (iso: string | undefined) => (iso ? toDay(iso) : undefined);

export function toEditions({ vi, en }: EditionAddresses): z.output<typeof Editions> {
  return { vi: vi && absoluteUrl(vi), en: en && absoluteUrl(en) };
}

export function toTopic({ id, name, path }: TopicView): z.output<typeof Topic> {
  return { id, name: toText(name), url: absoluteUrl(path) };
}

export function toPageLink({ title, path }: { title: string; path: string }): z.output<typeof PageLink> {
  return { title, url: absoluteUrl(path) };
}

export function toContacts({ address, phone, fax, email, openingHours }: ContactsView): z.output<typeof Contacts> {
  return { address: toOptionalText(address), phone, fax, email, openingHours: toOptionalText(openingHours) };
}

export function toOfficial({ name, position, asOf }: OfficialView): z.output<typeof Official> {
  return { name, position: toText(position), asOf: toOptionalDay(asOf) };
}
