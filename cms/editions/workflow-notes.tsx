'use client';

import { formatMoment } from '../moment';
import { takingDown } from './taking-down';
import type { Workflow } from './workflow-endpoints';

type Words = {
  readers: Record<Workflow['readers'], string>;
  remark: (by: string | null) => string;
  waitsForAnother: string;
  submittedBy: (name: string) => string;
  publishOn: (time: string) => string;
};

const words: Record<'vi' | 'en', Words> = {
  vi: {
    readers: {
      none: 'Bạn đọc chưa thấy bài này.',
      published: 'Bạn đọc đang thấy bản đã đăng.',
      withdrawn: 'Bạn đọc thấy bài dưới thông báo đã thu hồi.',
      removed: 'Bài đã rời khỏi Cổng.',
    },
    remark: (by) => (by ? `${by} trả lại:` : 'Cần xem lại:'),
    waitsForAnother: 'Bạn là người gửi bài này: chờ người khác duyệt.',
    submittedBy: (name) => `Người gửi duyệt: ${name}.`,
    publishOn: (time) => `Sẽ tự đăng lúc ${time} (giờ Việt Nam).`,
  },
  en: {
    readers: {
      none: 'Readers do not see this yet.',
      published: 'Readers see the published text.',
      withdrawn: 'Readers see the text under a notice that it was withdrawn.',
      removed: 'The text has left the portal.',
    },
    remark: (by) => (by ? `Returned by ${by}:` : 'To be looked at:'),
    waitsForAnother: 'You submitted this: somebody else has to approve it.',
    submittedBy: (name) => `Submitted by ${name}.`,
    publishOn: (time) => `Will be published at ${time} (Viet Nam).`,
  },
};

/** Says in words what the state means now: what readers have, who is to do what, when. */
export function WorkflowNotes({ workflow, language }: { workflow: Workflow; language: 'vi' | 'en' }) {
  const { state, readers, remark, remarkBy, submittedBy, publishOn, takenDown, waitsForAnother } = workflow;
  const say = words[language];
  return (
    <div className="workflow__notes">
      <p>{say.readers[readers]}</p>
      {state === 'draft' && remark && (
        <blockquote className="workflow__remark">
          <strong>{say.remark(remarkBy)}</strong> {remark}
        </blockquote>
      )}
      {state === 'inReview' && (waitsForAnother ? <p>{say.waitsForAnother}</p> : submittedBy && <p>{say.submittedBy(submittedBy)}</p>)}
      {state === 'scheduled' && publishOn && <p>{say.publishOn(formatMoment(publishOn))}</p>}
      {state === 'withdrawn' && takenDown && (
        <p>
          {takingDown[takenDown.way].label[language]}
          {takenDown.on && ` (${formatMoment(takenDown.on)})`}: {takenDown.reason}
        </p>
      )}
    </div>
  );
}
