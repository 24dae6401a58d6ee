import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload';
import { languageNames, routing } from '@/i18n/routing';
import { officialWith } from '../access';
import { codeHash } from '../code-hash';
import { asSent, handlingNote, handlingState } from '../states-of-handling';
import { recordTrail } from '../trail/record';

/** Says in the trail that a message was deleted, and nothing of what it said or who wrote it: the trail is kept for ever. */
const recordDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  if (!req.context.tooOld) await recordTrail(req, { action: req.context.withdraws ? 'messageWithdrawn' : 'deleted', collection: collection.slug, record: id });
};

/** What readers write to the department or to one of its divisions. Never shown to strangers. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: { vi: 'Thư của bạn đọc', en: 'Message' }, plural: { vi: 'Thư bạn đọc gửi', en: 'Messages' } },
  access: { create: () => false, read: officialWith('readMessages'), update: officialWith('readMessages'), delete: officialWith('readMessages') },
  admin: {
    group: { vi: 'Bạn đọc', en: 'Readers' },
    hidden: ({ user }) => user?.role === 'author',
    hideAPIURL: true,
    useAsTitle: 'subject',
    defaultColumns: ['id', 'subject', 'division', 'state', 'createdAt'],
    listSearchableFields: ['subject', 'name', 'email'],
    description: {
      vi: 'Có dữ liệu cá nhân: chỉ dùng để trả lời người gửi. Người gửi tự xem và xoá được thư bằng mã theo dõi, và thấy số thư ở đó; khi họ nhờ xoá, hãy tìm theo số thư, tên hoặc địa chỉ rồi xoá. Thư cũ được tự xoá sau thời hạn trong Quy tắc toà soạn.',
      en: 'These hold personal data: use them to answer who wrote, and for nothing else. Who sent one can look it up and delete it with a code of their own, and finds its number there. Who asks you to delete it names that number, a name or an address: find it and delete it. Old messages are deleted after the time that the rules of the newsroom set.',
    },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  hooks: { afterDelete: [recordDeletion] },
  fields: [
    { name: 'subject', type: 'text', required: true, label: { vi: 'Về việc', en: 'Subject' }, ...asSent },
    { name: 'message', type: 'textarea', required: true, label: { vi: 'Nội dung', en: 'Message' }, ...asSent },
    { name: 'name', type: 'text', label: { vi: 'Người gửi', en: 'From' }, ...asSent },
    { name: 'email', type: 'text', label: { vi: 'Thư điện tử', en: 'Email' }, ...asSent },
    { name: 'phone', type: 'text', label: { vi: 'Điện thoại', en: 'Telephone' }, ...asSent },
    { name: 'language', type: 'select', required: true, options: routing.locales.map((value) => ({ value, label: languageNames[value] })), label: { vi: 'Ngôn ngữ', en: 'Language' }, ...asSent },
    {
      name: 'division',
      type: 'relationship',
      relationTo: 'divisions',
      label: { vi: 'Đơn vị xử lý', en: 'Division in charge' },
      admin: { position: 'sidebar', description: { vi: 'Lúc đầu là đơn vị mà bạn đọc chọn; để trống là gửi chung cho cơ quan.', en: 'At first the one that the reader chose; empty is the department as a whole.' } },
    },
    handlingState,
    handlingNote,
    codeHash,
  ],
};
