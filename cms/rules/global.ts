import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, GlobalConfig, PayloadRequest } from 'payload';
import { toDay } from '@/lib/dates';
import { anyOfficial, officialWith } from '../access';
import type { Rule } from '@/payload-types';
import { dropPagesAfterGlobalChange } from '../drop-pages';
import { questionRuleFields } from '../questions/rule-fields';
import { defaultDays } from '../messages/forget-old';
import { endSessionsWithoutFactor, guardFactorRoles } from '../second-factor/require';
import { roleLabels, roles } from '../roles';
import { refuseUnconfirmed } from '../sessions/confirmed';
import { recordTrail } from '../trail/record';

/** What the trail keeps of the rules: none of them names a person. */
const factsOf = ({ selfApproval, factorRoles, answerWithin, answerUnit, daysOff, keepQuestions, messageDays, problemDays }: Partial<Rule>) => ({
  selfApproval: Boolean(selfApproval),
  factorRoles: [...(factorRoles ?? [])].sort(),
  answerWithin,
  answerUnit,
  daysOff: (daysOff ?? []).map(({ day }) => toDay(day)),
  keepQuestions,
  messageDays: messageDays ?? defaultDays.messages,
  problemDays: problemDays ?? defaultDays.problems,
});

const recordRule: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [before, after] = [previousDoc, doc].map((rules) => factsOf(rules ?? {}));
  if (JSON.stringify(before) !== JSON.stringify(after)) await recordTrail(req, { action: 'ruleChanged', collection: 'rules', before, after });
};

/** Whether two people are needed for a publication is changed by who has confirmed it alone. */
const confirmSelfApproval: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.selfApproval !== undefined && Boolean(data.selfApproval) !== Boolean(originalDoc?.selfApproval)) refuseUnconfirmed(req);
  return data;
};

/** The rules of the newsroom that an administrator may change. */
export const Rules: GlobalConfig = {
  slug: 'rules',
  label: { vi: 'Quy tắc toà soạn', en: 'Rules of the newsroom' },
  access: { read: anyOfficial, update: officialWith('keepRules') },
  admin: { group: { vi: 'Quản trị', en: 'Administration' }, hideAPIURL: true },
  hooks: { beforeChange: [confirmSelfApproval, guardFactorRoles], afterChange: [endSessionsWithoutFactor, recordRule, dropPagesAfterGlobalChange] },
  fields: [
    {
      name: 'selfApproval',
      type: 'checkbox',
      defaultValue: false,
      label: { vi: 'Cho phép tự duyệt bài mình gửi', en: 'Officials may approve what they submitted' },
      admin: {
        description: {
          vi: 'Chỉ bật khi cơ quan có một người làm. Mỗi bài tự duyệt đều được ghi rõ trong nhật ký.',
          en: 'For an office of one person alone. The trail says of each such approval that it was of one’s own submission.',
        },
      },
    },
    { name: 'confirmation', type: 'ui', admin: { components: { Field: '/cms/sessions/confirm-field#ConfirmField' } } },
    {
      name: 'factorRoles',
      type: 'select',
      hasMany: true,
      options: roles.map((role) => ({ value: role, label: roleLabels[role] })),
      label: { vi: 'Vai trò phải dùng xác thực hai lớp', en: 'Roles that must use two-step sign-in' },
      admin: {
        description: {
          vi: 'Ai chưa bật thì bị đăng xuất ngay, và khi đăng nhập lại phải cài đặt rồi mới vào được.',
          en: 'Whoever has none is signed out at once, and has to set it up at the next sign-in before anything else.',
        },
      },
    },
    ...questionRuleFields,
    {
      name: 'messageDays',
      type: 'number',
      required: true,
      defaultValue: defaultDays.messages,
      min: 30,
      max: 3650,
      label: { vi: 'Giữ thư của bạn đọc trong (ngày)', en: 'Keep the messages of readers for (days)' },
      admin: { description: { vi: 'Từ 30 đến 3650. Sau đó thư được tự xoá. Bạn đọc thấy con số này trên biểu mẫu.', en: 'From 30 to 3650. Afterwards they are deleted. Readers see this figure on the form.' } },
    },
    {
      name: 'problemDays',
      type: 'number',
      required: true,
      defaultValue: defaultDays.problems,
      min: 30,
      max: 3650,
      label: { vi: 'Giữ ý kiến báo lỗi về trang trong (ngày)', en: 'Keep reported problems of pages for (days)' },
      admin: { description: { vi: 'Từ 30 đến 3650. Sau đó ý kiến được tự xoá.', en: 'From 30 to 3650. Afterwards they are deleted.' } },
    },
  ],
};

/** Says whether somebody may approve what they submitted. */
export async function allowsSelfApproval(req: PayloadRequest): Promise<boolean> {
  const { selfApproval } = await req.payload.findGlobal({ slug: 'rules', depth: 0, req });
  return Boolean(selfApproval);
}
