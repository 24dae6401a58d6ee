import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { routing } from '@/i18n/routing';
import { speak } from '../speak';
import { readOwnSlugs } from './record-address';

const label = { vi: 'Địa chỉ (slug)', en: 'Address (slug)' };
const taken = {
  vi: 'Địa chỉ này đã có mục khác dùng. Hãy sửa lại địa chỉ hoặc tên.',
  en: 'Another record has this address. Change the address or the name.',
};

/** Refuses an address under which pages show another record of the profile: in the language that is saved, and in those that go by its Vietnamese one. */
export const refuseTakenAddress =
  (collection: 'topics' | 'divisions'): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (!data?.slug) return data;
    const own = originalDoc?.id ? await readOwnSlugs(req, collection, originalDoc.id) : {};
    const concerned = routing.locales.filter((locale) => locale === req.locale || (req.locale === routing.defaultLocale && !own[locale]));
    for (const locale of concerned) {
      // Read, and not counted: a record without an address in this language stands under its Vietnamese one.
      const { docs } = await req.payload.find({ collection, locale, pagination: false, depth: 0, select: { slug: true }, req: { transactionID: req.transactionID } });
      if (docs.some(({ id, slug }) => id !== originalDoc?.id && slug === data.slug)) {
        throw new ValidationError({ collection, errors: [{ path: 'slug', label: speak(req, label), message: speak(req, taken) }], req }, req.t);
      }
    }
    return data;
  };
