import { getTranslation } from '@payloadcms/translations';
import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { speak } from '../speak';

/** Characters of a plain text, and of a body as it is stored. Each save keeps a version: what is huge is kept many times. */
const longest = { text: 10_000, body: 1_000_000 };

const message = {
  vi: (limit: string) => `Dài quá ${limit} ký tự nên không lưu được, kể cả bản nháp. Hãy rút gọn hoặc tách thành nhiều bài.`,
  en: (limit: string) => `Longer than ${limit} characters, which is too much even for a draft. Shorten it or split it up.`,
};

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : JSON.stringify(value ?? null).length);

/** Refuses texts of no bearable length in drafts too, where the fields' own limits do not hold yet. */
export const bearableLength: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const errors = Object.entries(data ?? {}).flatMap(([path, value]) => {
    const limit = typeof value === 'string' ? longest.text : longest.body;
    if (lengthOf(value) <= limit) return [];
    const field = collection.flattenedFields.find(({ name }) => name === path);
    const label = field && 'label' in field && field.label ? getTranslation(field.label, req.i18n) : path;
    const said = { vi: message.vi(limit.toLocaleString('vi-VN')), en: message.en(limit.toLocaleString('en-GB')) };
    return [{ path, label: String(label), message: speak(req, said) }];
  });
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  return data;
};
