import type { CollectionConfig } from 'payload';
import { officialWith } from '../access';
import { recordNumber } from '../trail/hooks';
import { mailKindLabels } from './kinds';
import { retryEndpoint } from './retry';

const nobody = () => false;
const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } as const;

/** What becomes of a message. A message that is of no use any more by the time it could be sent is deleted. */
export const mailStates = {
  waiting: { vi: 'Chờ gửi', en: 'Waiting' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  failed: { vi: 'Không gửi được', en: 'Given up' },
};

/**
 * The messages that the portal sends. A row says what is to be written and to whom by the number of a record; address
 * and text are read when it is sent, so that none is kept here. `queue.ts` adds rows, `send-due.ts` takes them.
 */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: { vi: 'Thư', en: 'Message' }, plural: { vi: 'Thư gửi đi', en: 'Outgoing mail' } },
  access: { create: nobody, update: nobody, read: officialWith('keepMail'), delete: officialWith('keepMail') },
  admin: {
    group: { vi: 'Quản trị', en: 'Administration' },
    hideAPIURL: true,
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'state', 'attempts', 'nextAttempt', 'sentAt', 'lastError'],
    description: {
      vi: 'Thư mà Cổng đang gửi hoặc không gửi được. Không ghi địa chỉ hay nội dung; thư đã gửi hoặc không gửi được thì xoá khỏi đây sau 90 ngày.',
      en: 'Mail that the portal is sending or could not send, without addresses and texts; what was sent or given up is removed from here after 90 days.',
    },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'nextAttempt'] }],
  endpoints: [retryEndpoint],
  hooks: { afterDelete: [recordNumber] },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: Object.entries(mailKindLabels).map(([value, label]) => ({ value, label })),
      label: { vi: 'Loại thư', en: 'Kind' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      options: Object.entries(mailStates).map(([value, label]) => ({ value, label })),
      label: { vi: 'Tình trạng', en: 'State' },
    },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0, label: { vi: 'Số lần thử', en: 'Attempts' } },
    { name: 'nextAttempt', type: 'date', required: true, label: { vi: 'Lần thử tới', en: 'Next attempt' }, admin: { date: moment } },
    { name: 'sentAt', type: 'date', index: true, label: { vi: 'Gửi lúc', en: 'Sent' }, admin: { date: moment } },
    { name: 'lastError', type: 'textarea', label: { vi: 'Lỗi lần trước', en: 'Last error' } },
    { name: 'retry', type: 'ui', admin: { components: { Field: '/cms/mail/retry-field#RetryField' }, disableListColumn: true } },
    /** What the message is, so that it is queued once however often that is asked for; its Message-ID is made of this. */
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    /** The number of the record that the message is for, and what else its writer has to know; the kind says which. */
    { name: 'record', type: 'number', required: true, index: true, admin: { hidden: true } },
    { name: 'detail', type: 'text', admin: { hidden: true } },
    /** Which sender has taken the message, and until when nobody else may. */
    { name: 'lease', type: 'text', admin: { hidden: true } },
    { name: 'leaseUntil', type: 'date', admin: { hidden: true } },
  ],
};
