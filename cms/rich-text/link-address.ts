import type { LinkFeatureServerProps } from '@payloadcms/richtext-lexical';
import type { TextFieldSingleValidation } from 'payload';
import { toSafeLink } from '@/lib/safe-link';
import { speak } from '../speak';

const notWhole = {
  vi: 'Ghi đủ địa chỉ, ví dụ https://chinhphu.vn. Trang của Cổng thì bắt đầu bằng dấu /.',
  en: 'Write the whole address, as in https://chinhphu.vn. A page of this portal begins with a slash.',
};

/** An address is one that a page may carry; a link to a record of the portal has none of its own. */
const validate: TextFieldSingleValidation = (value, { req, siblingData }) => isOfRecord(siblingData) || (value && toSafeLink(value) !== null) || speak(req, notWhole);

const isOfRecord = (link: unknown): boolean => typeof link === 'object' && link !== null && 'linkType' in link && link.linkType === 'internal';

/** Gives the fields of a link, of which the address stays as it was written: Payload's own hook encodes what it does not know. */
export const linkFields: Exclude<LinkFeatureServerProps['fields'], unknown[] | undefined> = ({ defaultFields }) =>
  defaultFields.map((field) => (field.name === 'url' && field.type === 'text' && !field.hasMany ? { ...field, hooks: {}, validate } : field));
