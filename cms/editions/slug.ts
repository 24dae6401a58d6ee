import type { FieldHook, PayloadRequest, TextField } from 'payload';
import { toSlug } from '@/lib/fold';
import { speak } from '../speak';

/** Addresses that lists of the same folder already use. */
const reserved = new Set(['trang', 'page', 'chu-de', 'topic', 'nam', 'year']);
const reservedMessage = {
  vi: 'Cổng dùng địa chỉ này cho việc khác. Hãy chọn địa chỉ khác.',
  en: 'The portal uses this address for something else. Choose another.',
};

/** Gives the slug an official typed, folded; makes one of the title where none was typed. Keeps it once it is set. */
const fillSlug =
  (source: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    const typed = typeof value === 'string' ? toSlug(value) : '';
    if (typed) return typed;
    if (value === undefined && originalDoc?.slug) return originalDoc.slug;
    const title: unknown = data?.[source] ?? originalDoc?.[source];
    return typeof title === 'string' ? toSlug(title) : undefined;
  };

/** The last part of a record's address. Unique within a language; empty means "make it from the title". */
export function slugField({ from, localized = false }: { from: string; localized?: boolean }): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { vi: 'Địa chỉ (slug)', en: 'Address (slug)' },
    index: true,
    localized,
    maxLength: 100,
    validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
      !value || !reserved.has(value) || speak(req, reservedMessage),
    hooks: { beforeValidate: [fillSlug(from)] },
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Để trống để tạo từ tiêu đề. Khi đổi, địa chỉ cũ tự chuyển sang địa chỉ mới.',
        en: 'Leave empty to make it from the title. After a change the old address leads to the new one.',
      },
    },
  };
}
