'use client';

import { useId, useState, type ReactNode } from 'react';
import { MoveDialog } from '../move-dialog';
import type { QuestionStanding } from './endpoints';
import { declineReasonLabels, declineReasons, questionTransitions, type QuestionMove } from './transitions';

type Props = {
  move: QuestionMove;
  language: 'vi' | 'en';
  standing: QuestionStanding;
  open: boolean;
  busy: boolean;
  refusal: string;
  onCancel: () => void;
  onConfirm: (given: object) => void;
};

const words = {
  vi: {
    division: 'Đơn vị được giao',
    choose: 'Chọn đơn vị',
    remark: 'Cần sửa gì? Người viết sẽ đọc dòng này.',
    way: 'Trả lời thế nào?',
    replied: 'Trả lời riêng: chỉ người hỏi đọc được, bằng mã của họ',
    declined: 'Từ chối trả lời: người hỏi đọc được lý do',
    reason: 'Lý do từ chối',
    text: 'Lời gửi người hỏi',
    more: 'Nói thêm với người hỏi (không bắt buộc)',
    setAside: 'Bản trả lời công khai đang viết sẽ bị xoá. Câu hỏi trở về trạng thái đã giao.',
    erase: 'Xoá hẳn nguyên văn câu hỏi, tên, liên hệ và phần trả lời riêng; bản trả lời chưa đăng cũng bị xoá. Hỏi đáp đã đăng vẫn còn: cần thì gỡ riêng. Không thể khôi phục.',
  },
  en: {
    division: 'Division',
    choose: 'Choose a division',
    remark: 'What has to change? The author reads this.',
    way: 'How is it answered?',
    replied: 'Privately: the reader alone can read it, by the code',
    declined: 'Not answered: the reader is told why',
    reason: 'Reason',
    text: 'Text for the reader',
    more: 'More for the reader (optional)',
    setAside: 'The public answer that is being written is deleted, and the question is assigned again.',
    erase: 'The question as it was sent, name, contact and private reply are erased, with any answer that was not published. What was published stays: take it down on its own page. This cannot be undone.',
  },
};

/** Asks for what a transition of a question needs, or whether it is meant. */
export function QuestionDialog({ move, language, standing, open, busy, refusal, onCancel, onConfirm }: Props) {
  const { outcome, divisions } = standing;
  const [division, setDivision] = useState(standing.division ?? 0);
  const [remark, setRemark] = useState('');
  const [kind, setKind] = useState(outcome?.kind ?? 'replied');
  const [reason, setReason] = useState(outcome?.reason ?? '');
  const [text, setText] = useState(outcome?.text ?? '');
  const ids = { first: useId(), second: useId() };
  const say = words[language];

  function confirm(): void {
    if (move === 'assign' || move === 'reassign') onConfirm({ division: division || undefined });
    else if (move === 'return') onConfirm({ remark: remark.trim() || undefined });
    else if (move !== 'propose') onConfirm({});
    else if (kind === 'replied') onConfirm({ outcome: { kind, text } });
    else onConfirm({ outcome: { kind, reason, text: text.trim() || undefined } });
  }

  const assigning = (
    <>
      <label htmlFor={ids.first}>{say.division}</label>
      <select id={ids.first} value={division} onChange={(event) => setDivision(Number(event.target.value))}>
        <option value={0}>{say.choose}</option>
        {divisions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
  const questions: Partial<Record<QuestionMove, ReactNode>> = {
    assign: assigning,
    reassign: assigning,
    return: (
      <>
        <label htmlFor={ids.first}>{say.remark}</label>
        <textarea id={ids.first} rows={4} maxLength={2000} value={remark} onChange={(event) => setRemark(event.target.value)} />
      </>
    ),
    propose: (
      <>
        <fieldset className="taking-down">
          <legend>{say.way}</legend>
          {(['replied', 'declined'] as const).map((way) => (
            <label key={way} className="taking-down__way">
              <input type="radio" name="kind" checked={kind === way} onChange={() => setKind(way)} />
              <span>{say[way]}</span>
            </label>
          ))}
        </fieldset>
        {kind === 'declined' && (
          <>
            <label htmlFor={ids.second}>{say.reason}</label>
            <select id={ids.second} value={reason} onChange={(event) => setReason(event.target.value)}>
              <option value="" />
              {declineReasons.map((one) => (
                <option key={one} value={one}>
                  {declineReasonLabels[one][language]}
                </option>
              ))}
            </select>
          </>
        )}
        <label htmlFor={ids.first}>{kind === 'declined' ? say.more : say.text}</label>
        <textarea id={ids.first} rows={8} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />
      </>
    ),
    setAside: <p>{say.setAside}</p>,
    erase: <p>{say.erase}</p>,
  };

  return (
    <MoveDialog label={questionTransitions[move].label[language]} language={language} open={open} busy={busy} refusal={refusal} onCancel={onCancel} onConfirm={confirm}>
      {questions[move]}
    </MoveDialog>
  );
}
