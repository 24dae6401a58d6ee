import type { CollectionConfig } from 'payload';
import { anyOfficial } from '../access';
import { normaliseRecord } from '../normalise';
import { questionEndpoints } from './endpoints';
import { questionFields } from './fields';
import { receiveQuestion, recordReceipt } from './receive';
import { recordWithdrawal, withdrawQuestion } from './withdraw';

const nobody = () => false;

/**
 * What readers asked, as they wrote it: for officials alone. The portal makes these records and transitions alone change
 * them; there are no versions, so that what is erased is gone.
 */
export const Questions: CollectionConfig = {
  slug: 'questions',
  labels: { singular: { vi: 'Câu hỏi bạn đọc', en: 'Reader’s question' }, plural: { vi: 'Câu hỏi bạn đọc', en: 'Readers’ questions' } },
  access: { read: anyOfficial, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: { vi: 'Hằng ngày', en: 'Daily work' },
    useAsTitle: 'excerpt',
    defaultColumns: ['excerpt', 'state', 'division', 'receivedAt', 'dueOn'],
    listSearchableFields: ['excerpt'],
    hideAPIURL: true,
    description: {
      vi: 'Câu hỏi như bạn đọc gửi, chỉ cán bộ xem. Việc cần làm ở cột bên; trả lời công khai được soạn và duyệt ở mục Hỏi đáp.',
      en: 'Questions as readers sent them, for officials alone. What can be done stands beside; public answers are written and reviewed under Answers.',
    },
  },
  defaultSort: '-receivedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  hooks: {
    beforeValidate: [normaliseRecord],
    beforeChange: [receiveQuestion, withdrawQuestion],
    afterChange: [recordReceipt, recordWithdrawal],
  },
  endpoints: questionEndpoints,
  fields: questionFields,
};
