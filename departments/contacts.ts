import type { Locale } from '@/i18n/routing';
import type { ContactsEntry } from './schema';

/** Gives the contacts of a body as the newsroom keeps them, with the texts of one language. */
export function contactsOf(contacts: ContactsEntry | undefined, locale: Locale) {
  if (!contacts) return undefined;
  const { address, openingHours, ...numbers } = contacts;
  return { ...numbers, address: address?.[locale], openingHours: openingHours?.[locale] };
}
