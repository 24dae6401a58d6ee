import type { Field, FieldAccess } from 'payload';
import { formField } from './form-field';
import { editionStates, stateLabels } from './transitions';
import { waysOfTakingDown } from './taking-down';
import type { EditionSlug } from './edition-slugs';

/** Kept by the transitions; nobody writes these by hand. */
const never: FieldAccess = () => false;
export const systemOnly = { create: never, update: never };
/** In no form, and no difference between two versions: who compares them asks what the text says. */
export const outOfSight = { hidden: true, components: { Diff: '/cms/editions/nothing#Nothing' } };
const kept = { access: systemOnly, admin: outOfSight };

/** The fields that transitions write. A save that is no transition leaves them as they are. */
export const workflowFieldNames = ['editionState', 'review', 'publishOn', 'takenDown', 'changeNotes', 'madeFrom', 'behindSince'] as const;

/** The first thing beside the text: where it stands and what may be done next. */
export const workflowPanel: Field = {
  name: 'workflow',
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/cms/editions/workflow-panel#WorkflowPanel' } },
};

/** Where an edition stands, who submitted and reviewed it, when it will be published, why it was taken down. */
export const workflowFields = (collection: EditionSlug): Field[] => [
  {
    name: 'editionState',
    type: 'select',
    label: { vi: 'Trạng thái', en: 'State' },
    options: editionStates.map((value) => ({ value, label: stateLabels[value] })),
    defaultValue: 'draft',
    index: true,
    access: systemOnly,
    // The panel shows it in words; here it is for lists and filters.
    admin: { position: 'sidebar', disableBulkEdit: true, components: { Field: '/cms/editions/nothing#Nothing' } },
  },
  {
    name: 'review',
    type: 'group',
    ...kept,
    fields: [
      { name: 'submittedBy', type: 'relationship', relationTo: 'users' },
      { name: 'submittedAt', type: 'date' },
      { name: 'remark', type: 'textarea' },
      { name: 'remarkBy', type: 'text' },
      { name: 'approvedBy', type: 'relationship', relationTo: 'users' },
    ],
  },
  { name: 'publishOn', type: 'date', label: { vi: 'Giờ hẹn đăng', en: 'Scheduled for' }, index: true, ...kept },
  {
    name: 'takenDown',
    type: 'group',
    ...kept,
    fields: [
      { name: 'way', type: 'select', options: waysOfTakingDown.map((value) => ({ value, label: value })) },
      { name: 'reason', type: 'textarea' },
      { name: 'on', type: 'date' },
      { name: 'target', type: 'relationship', relationTo: collection },
    ],
  },
  {
    name: 'changeNote',
    type: 'textarea',
    maxLength: 300,
    label: { vi: 'Ghi chú sửa đổi cho bạn đọc', en: 'Change note for readers' },
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Chỉ ghi khi sửa bài đã đăng và bạn đọc cần biết: hiện dưới bài kèm ngày. Sửa nhỏ thì để trống.',
        en: 'For a correction that readers should know of: shown under the text with its date. Leave empty for a minor one.',
      },
      condition: (data) => Boolean(data.firstPublishedAt),
    },
  },
  {
    name: 'changeNotes',
    type: 'array',
    ...kept,
    fields: [
      { name: 'on', type: 'date', required: true },
      { name: 'note', type: 'textarea', required: true },
    ],
  },
  {
    name: 'minorCorrection',
    type: 'checkbox',
    defaultValue: false,
    label: { vi: 'Sửa nhỏ: bản dịch không cần sửa theo', en: 'Minor correction: translations need no change' },
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Chỉ đánh dấu khi sửa lỗi chữ, dấu câu; ý của bài không đổi.',
        en: 'For slips of the pen alone: what the text says stays the same.',
      },
      condition: (data) => Boolean(data.firstPublishedAt) && !data.original,
    },
  },
  // The version of the original that a translation was made from, and since when the original says something else.
  { name: 'madeFrom', type: 'number', ...kept },
  { name: 'behindSince', type: 'date', index: true, ...kept },
  // Who saved last, so that somebody else's save is not overwritten unknowingly.
  { name: 'savedBy', type: 'relationship', relationTo: 'users', ...kept },
  // From which open form: one that has not heard of its own last save yet is no stranger to it.
  { name: 'savedFrom', type: 'text', ...kept },
  formField,
];
