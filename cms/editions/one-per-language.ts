import { hasLocale } from 'next-intl';
import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';
import { routing } from '@/i18n/routing';
import { speak, type Message } from '../speak';
import type { EditionSlug } from './edition-slugs';

const messages = {
  unknown: {
    vi: 'Cổng không có ngôn ngữ này.',
    en: 'The portal does not have this language.',
  },
  slugTaken: {
    vi: 'Địa chỉ này đã có bản khác cùng ngôn ngữ dùng. Hãy sửa lại địa chỉ hoặc tiêu đề.',
    en: 'Another edition in this language has this address. Change the address or the title.',
  },
  sameLanguage: {
    vi: 'Bản dịch phải khác ngôn ngữ với bản gốc.',
    en: 'A translation must be in another language than its original.',
  },
  translated: {
    vi: 'Bản gốc này đã có bản dịch sang ngôn ngữ đó.',
    en: 'This original already has a translation into that language.',
  },
};

const labels = {
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  slug: { vi: 'Địa chỉ (slug)', en: 'Address (slug)' },
  original: { vi: 'Dịch từ bản', en: 'Translated from' },
};

/** Refuses a language that the portal does not have, and what would leave a reader's switch of language, or an address, with two answers. */
export const onePerLanguage =
  (collection: EditionSlug): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    await refuseTwins(collection, { ...originalDoc, ...data }, originalDoc?.id, req, !req.context.savesDraft);
    return data;
  };

type Edition = { language?: string | null; slug?: string | null; original?: number | { id: number } | null };

/** Throws a ValidationError where another edition has this one's place. `settled` counts its address too. */
export async function refuseTwins(collection: EditionSlug, edition: Edition, id: number | undefined, req: PayloadRequest, settled: boolean): Promise<void> {
  const refuse = (path: keyof typeof labels, message: Message) => {
    const error = { path, label: speak(req, labels[path]), message: speak(req, message) };
    throw new ValidationError({ collection, errors: [error], req }, req.t);
  };
  const others = id === undefined ? [] : [{ id: { not_equals: id } }];
  const taken = async (...rules: Record<string, { equals: unknown }>[]) => {
    const { totalDocs } = await req.payload.count({ collection, req, where: { and: [...rules, ...others] } });
    return totalDocs > 0;
  };

  if (edition.language && !hasLocale(routing.locales, edition.language)) refuse('language', messages.unknown);
  // A draft may share an address until it is published: half a title is often somebody else's whole one.
  if (settled && edition.slug && (await taken({ language: { equals: edition.language } }, { slug: { equals: edition.slug } }))) {
    refuse('slug', messages.slugTaken);
  }
  if (edition.original) {
    const first = typeof edition.original === 'object' ? edition.original.id : edition.original;
    const original = await req.payload.findByID({ collection, id: first, depth: 0, req });
    if (original.language === edition.language) refuse('original', messages.sameLanguage);
    if (await taken({ language: { equals: edition.language } }, { original: { equals: first } })) {
      refuse('original', messages.translated);
    }
  }
}
