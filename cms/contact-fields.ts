import type { Field } from 'payload';

/** How a body can be reached: the department, or one of its divisions. */
export const contactFields: Field[] = [
  { name: 'address', type: 'textarea', localized: true, label: { vi: 'Địa chỉ', en: 'Address' } },
  {
    type: 'row',
    fields: [
      { name: 'phone', type: 'text', label: { vi: 'Điện thoại', en: 'Telephone' } },
      { name: 'fax', type: 'text', label: { vi: 'Fax', en: 'Fax' } },
      { name: 'email', type: 'email', label: { vi: 'Thư điện tử', en: 'Email' } },
    ],
  },
  { name: 'openingHours', type: 'text', localized: true, label: { vi: 'Giờ làm việc', en: 'Opening hours' } },
];
