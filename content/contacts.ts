import type { Department } from '@/payload-types';
import { pickText, type InBothLanguages, type LocalText } from './local-text';

/** How a body can be reached. */
export type Contacts = { address?: LocalText; phone?: string; fax?: string; email?: string; openingHours?: LocalText };

/** Makes a view of the contacts of the department or of a division. */
export function toContacts(both: InBothLanguages<{ contacts?: Department['contacts'] }>): Contacts {
  const { contacts } = both.original;
  return {
    address: pickText(both, (doc) => doc.contacts?.address),
    phone: contacts?.phone ?? undefined,
    fax: contacts?.fax ?? undefined,
    email: contacts?.email ?? undefined,
    openingHours: pickText(both, (doc) => doc.contacts?.openingHours),
  };
}

/** Says whether there is any way at all to reach the body. */
export function hasContacts(contacts: Contacts): boolean {
  return Object.values(contacts).some((value) => value !== undefined);
}
