import type { Field } from 'payload';

/** How far officials have come with what a reader sent. */
export const handlingState: Field = {
  name: 'state',
  type: 'select',
  required: true,
  defaultValue: 'new',
  index: true,
  options: [
    { value: 'new', label: { vi: 'Mới', en: 'New' } },
    { value: 'lookedAt', label: { vi: 'Đã xem', en: 'Looked at' } },
    { value: 'done', label: { vi: 'Đã xử lý', en: 'Done' } },
  ],
  label: { vi: 'Trạng thái', en: 'State' },
  admin: { position: 'sidebar' },
};

/** What officials note for each other. */
export const handlingNote: Field = {
  name: 'note',
  type: 'textarea',
  maxLength: 2000,
  label: { vi: 'Ghi chú nội bộ', en: 'Internal note' },
  admin: { position: 'sidebar' },
};

/** What a reader sent stays as it was sent. */
export const asSent = { access: { update: () => false }, admin: { readOnly: true } } as const;
