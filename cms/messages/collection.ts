import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload';
import { languageNames, routing } from '@/i18n/routing';
import { officialWith } from '../access';
import { asSent, handlingNote, handlingState } from '../states-of-handling';
import { recordTrail } from '../trail/record';

/** Says in the trail that a message was deleted, and nothing of what it said or who wrote it: the trail is kept for ever. */
const recordDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  if (!req.context.tooOld) await recordTrail(req, { action: 'deleted', collection: collection.slug, record: id });
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
    defaultColumns: ['subject', 'code', 'division', 'state', 'createdAt'],
    listSearchableFields: ['subject', 'code', 'name', 'email'],
    description: {
      vi: 'Có dữ liệu cá nhân: chỉ dùng để trả lời người gửi. Khi người gửi yêu cầu xoá, hãy tìm theo mã thư rồi xoá. Thư cũ được tự xoá sau thời hạn trong Quy tắc toà soạn.',
      en: 'These hold personal data: use them to answer who wrote, and for nothing else. Who asks for deletion names the code of the message: find it and delete it. Old messages are deleted after the time that the rules of the newsroom set.',
    },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  hooks: { afterDelete: [recordDeletion] },
  fields: [
    { name: 'code', type: 'text', required: true, unique: true, label: { vi: 'Mã thư', en: 'Code' }, ...asSent },
    { name: 'subject', type: 'text', required: true, label: { vi: 'Về việc', en: 'Subject' }, ...asSent },
    { name: 'message', type: 'textarea', required: true, label: { vi: 'Nội dung', en: 'Message' }, ...asSent },
    { name: 'name', type: 'text', label: { vi: 'Người gửi', en: 'From' }, ...asSent },
    { name: 'email', type: 'text', label: { vi: 'Thư điện tử', en: 'E-mail' }, ...asSent },
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
  ],
};
