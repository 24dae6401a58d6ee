import type { FieldHook, PayloadRequest, TextField } from 'payload';
import { z } from 'zod';
import { toSlug } from '@/lib/fold';
import { reservedSlugs, textLimits } from '@/lib/text-limits';
import { speak } from '../speak';

const reservedMessage = {
  vi: 'Cổng dùng địa chỉ này cho việc khác. Hãy chọn địa chỉ khác.',
  en: 'The portal uses this address for something else. Choose another.',
};

const unaddressed = {
  vi: 'Tên này không có chữ cái hay chữ số nào dùng được trong địa chỉ. Hãy sửa tên, hoặc ghi địa chỉ ở đây.',
  en: 'This name has no letter or digit that an address can be made of. Change it, or write an address here.',
};

/**
 * Gives the slug that an official typed, folded, or one made of the title. While the record has never been public, a
 * slug that was made of the title follows it: the first autosave knows half a title. Later it stays.
 */
const fillSlug =
  (source: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    const titles = z.object({ [source]: z.string().nullish() }).loose();
    const before = titles.safeParse(originalDoc).data?.[source];
    const title = titles.safeParse(data).data?.[source] ?? before;
    const kept: unknown = value === undefined ? originalDoc?.slug : value;
    const slug = typeof kept === 'string' ? toSlug(kept) : '';
    const followsTitle = !originalDoc?.firstPublishedAt && typeof before === 'string' && slug === toSlug(before);
    return slug && !followsTitle ? slug : toSlug(title ?? '') || null;
  };

/** The last part of a record's address. Unique within a language; empty means "make it from the title". */
export function slugField({ from, localized = false }: { from: string; localized?: boolean }): TextField {
  const named = z.looseObject({ [from]: z.string().nullish() });
  return {
    name: 'slug',
    type: 'text',
    label: { vi: 'Địa chỉ (slug)', en: 'Address (slug)' },
    index: true,
    localized,
    maxLength: textLimits.slug,
    validate: (value: string | null | undefined, { req, siblingData }: { req: PayloadRequest; siblingData?: unknown }) => {
      const name = named.safeParse(siblingData).data?.[from];
      if (!value && name) return speak(req, unaddressed);
      return !value || !reservedSlugs.has(value) || speak(req, reservedMessage);
    },
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
