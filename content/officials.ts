import 'server-only';
import { cache } from 'react';
import type { Locale } from '@/i18n/routing';
import { keepReading } from '@/lib/kept-reading';
import { listTag } from '@/lib/tags';
import { listWhole } from './list-whole';
import { pickBody, pickText, readBoth, type LocalBody, type LocalText } from './local-text';
import { toPicture, type Picture } from '@/lib/pictures';
import { getReader } from './reader';

/** A person in the directory of the department. */
export type Official = {
  id: number;
  name: string;
  position: LocalText;
  /** ISO 8601; the day at which the office is known to be held. */
  asOf?: string;
  portrait?: Picture;
  biography?: LocalBody;
  duties?: LocalText;
};

/** What a list of officials shows. */
export const officialTags = [listTag('officials'), listTag('media'), listTag('attachments')];

/** Gives the officials in the order of the directory. */
export const listOfficials = cache(keepReading(officialTags, async (locale: Locale): Promise<readonly Official[]> => {
  const { payload, asVisitor } = await getReader();
  const both = await readBoth(locale, async (language) => {
    const { docs } = await payload.find({ collection: 'officials', locale: language, pagination: false, sort: 'order', ...asVisitor });
    return docs;
  });
  return listWhole('officials', both, (official) => {
    const position = pickText(official, (doc) => doc.position);
    if (!position) return undefined;
    return {
      id: official.original.id,
      name: official.original.name,
      position,
      asOf: official.original.asOf ?? undefined,
      portrait: toPicture(official.original.portrait, locale),
      biography: pickBody(official, (doc) => doc.biography),
      duties: pickText(official, (doc) => doc.duties),
    };
  });
}));
