import type { GlobalAfterChangeHook, GlobalConfig, PayloadRequest } from 'payload';
import { anyOfficial, officialWith } from '../access';
import { recordTrail } from '../trail/record';

const recordRule: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [before, after] = [previousDoc, doc].map((rules) => ({ selfApproval: Boolean(rules?.selfApproval) }));
  if (before?.selfApproval !== after?.selfApproval) await recordTrail(req, { action: 'ruleChanged', collection: 'rules', before, after });
};

/** The rules of the newsroom that an administrator may change. */
export const Rules: GlobalConfig = {
  slug: 'rules',
  label: { vi: 'Quy tắc toà soạn', en: 'Rules of the newsroom' },
  access: { read: anyOfficial, update: officialWith('keepRules') },
  admin: { group: { vi: 'Quản trị', en: 'Administration' }, hideAPIURL: true },
  lockDocuments: false,
  hooks: { afterChange: [recordRule] },
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
  ],
};

/** Says whether somebody may approve what they submitted. */
export async function allowsSelfApproval(req: PayloadRequest): Promise<boolean> {
  const { selfApproval } = await req.payload.findGlobal({ slug: 'rules', depth: 0, req });
  return Boolean(selfApproval);
}
