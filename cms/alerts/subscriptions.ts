import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload';
import { officialWith } from '../access';
import { queueMail } from '../mail/queue';
import { recordNumber } from '../trail/hooks';
import { readerFields, subjectFields } from './subject-fields';
import type { Subscription } from '@/payload-types';

const nobody = () => false;
const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } as const;

/**
 * Who goes from one message a day to one at once gets what has come since the last day's message now; who goes the
 * other way gets from now on what comes.
 */
const changeFrequency: CollectionBeforeChangeHook<Subscription> = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !originalDoc || !data.frequency || data.frequency === originalDoc.frequency) return data;
  const now = new Date().toISOString();
  if (originalDoc.frequency === 'daily') {
    const { id, code, digestedUntil } = originalDoc;
    await queueMail(req.payload, { kind: 'digest', key: `digest:${now}:${code}`, record: id, detail: `${digestedUntil}/${now}` }, await req.transactionID);
  }
  return { ...data, digestedUntil: now };
};

/**
 * Readers who asked to be told, and confirmed it. They alone make, change and end a subscription, by links that they
 * get by mail; an administrator can find one and delete it for who asks. Ending one deletes it, and nothing stays.
 */
export const Subscriptions: CollectionConfig = {
  slug: 'subscriptions',
  labels: { singular: { vi: 'Đăng ký nhận tin', en: 'Subscription' }, plural: { vi: 'Đăng ký nhận tin', en: 'Subscriptions' } },
  access: { create: nobody, update: nobody, read: officialWith('keepMail'), delete: officialWith('keepMail') },
  admin: {
    group: { vi: 'Quản trị', en: 'Administration' },
    hideAPIURL: true,
    useAsTitle: 'email',
    defaultColumns: ['email', 'language', 'frequency', 'confirmedAt'],
    description: {
      vi: 'Bạn đọc đã đăng ký nhận tin qua thư và đã xác nhận. Chỉ quản trị viên xem được, để tìm và xoá khi bạn đọc yêu cầu. Xoá là xoá hẳn.',
      en: 'Readers who asked to be told of news by mail and confirmed it. Administrators alone see this, to find and delete an address when its reader asks. What is deleted is gone.',
    },
  },
  defaultSort: '-confirmedAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['email', 'language'], unique: true }],
  hooks: { beforeChange: [changeFrequency], afterDelete: [recordNumber] },
  fields: [
    ...readerFields,
    ...subjectFields,
    { name: 'confirmedAt', type: 'date', required: true, label: { vi: 'Xác nhận lúc', en: 'Confirmed' }, admin: { date: moment } },
    /** Up to when the messages of a day have told of what was published. */
    { name: 'digestedUntil', type: 'date', required: true, admin: { hidden: true } },
  ],
};
