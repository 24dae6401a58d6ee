import { z } from 'zod';
import type { Division as DivisionView } from '@/content/divisions';
import { absoluteUrl } from '@/lib/absolute-url';
import { divisionKinds } from '@/lib/division-kinds';
import { Address, Contacts, Editions, Official, Text, toContacts, toEditions, toOfficial, toOptionalText, toText } from './parts';
import { toLocalPlainText } from './local-plain-text';

export const Division = z
  .object({
    id: z.int(),
    name: Text,
    kind: z.enum(divisionKinds),
    url: Address,
    editions: Editions,
    summary: Text.optional(),
    duties: Text.optional(),
    head: Official.optional(),
    contacts: Contacts,
  })
  .meta({ description: 'A unit of the department.' });

/** Makes a division as data. */
export function toOpenDivision({ id, name, kind, path, editions, summary, duties, head, contacts }: DivisionView): z.output<typeof Division> {
  return {
    id,
    name: toText(name),
    kind,
    url: absoluteUrl(path),
    editions: toEditions(editions),
    summary: toOptionalText(summary),
    duties: toLocalPlainText(duties),
    head: head && toOfficial(head),
    contacts: toContacts(contacts),
  };
}
