import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { speak } from '../speak';

const label = { vi: 'Địa chỉ (slug)', en: 'Address (slug)' };
const taken = {
  vi: 'Địa chỉ này đã có mục khác dùng. Hãy sửa lại địa chỉ hoặc tên.',
  en: 'Another record has this address. Change the address or the name.',
};

/** Refuses an address, in the language that is saved, under which pages show another record of the profile. */
export const refuseTakenAddress =
  (collection: 'topics' | 'divisions'): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (!data?.slug) return data;
    const { payload, transactionID, locale } = req;
    // Read, and not counted: a record without an address in this language stands under its Vietnamese one.
    const { docs } = await payload.find({ collection, locale, pagination: false, depth: 0, select: { slug: true }, req: { transactionID } });
    if (docs.every(({ id, slug }) => id === originalDoc?.id || slug !== data.slug)) return data;
    throw new ValidationError({ collection, errors: [{ path: 'slug', label: speak(req, label), message: speak(req, taken) }], req }, req.t);
  };
