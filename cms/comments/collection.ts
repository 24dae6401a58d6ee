import type { CollectionConfig } from 'payload';
import { anyOfficial } from '../access';
import { normaliseRecord } from '../normalise';
import { commentEndpoints } from './endpoints';
import { commentFields } from './fields';
import { receiveComment, recordCommentReceipt } from './receive';
import { recordCommentWithdrawal, withdrawComment } from './withdraw';

const nobody = () => false;

/**
 * What people and bodies wrote on a draft: for officials alone, but for the wording that one of them has let through. The
 * portal makes these records and transitions alone change them; there are no versions, so that what is erased is gone.
 */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: { vi: 'Ý kiến góp ý', en: 'Comment' }, plural: { vi: 'Ý kiến góp ý', en: 'Comments' } },
  access: { read: anyOfficial, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: { vi: 'Hằng ngày', en: 'Daily work' },
    useAsTitle: 'excerpt',
    defaultColumns: ['excerpt', 'consultation', 'sender', 'state', 'receivedAt'],
    listSearchableFields: ['excerpt', 'organisation'],
    hideAPIURL: true,
    description: {
      vi: 'Ý kiến về dự thảo như người gửi viết, chỉ cán bộ xem. Cổng chỉ hiện lời đã được biên tập cho hiện; tên cá nhân không bao giờ hiện.',
      en: 'Comments on drafts as they were sent, for officials alone. The portal shows what an editor has let through, and never a person’s name.',
    },
  },
  defaultSort: '-receivedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  hooks: { beforeValidate: [normaliseRecord], beforeChange: [receiveComment, withdrawComment], afterChange: [recordCommentReceipt, recordCommentWithdrawal] },
  endpoints: commentEndpoints,
  fields: commentFields,
};
