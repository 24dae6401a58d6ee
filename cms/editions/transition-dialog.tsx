'use client';

import { useId, useState, type ReactNode } from 'react';
import { MoveDialog } from '../move-dialog';
import { TakingDownFields, type TakingDownDraft } from './taking-down-fields';
import { transitions, type Move } from './transitions';

type Props = {
  move: Move;
  language: 'vi' | 'en';
  collection: string;
  open: boolean;
  busy: boolean;
  refusal: string;
  onCancel: () => void;
  onConfirm: (given: object) => void;
};

const words = {
  vi: {
    remark: 'Cần sửa gì? Người viết sẽ đọc dòng này.',
    publishOn: 'Đăng lúc (giờ Việt Nam)',
    discard: 'Phần sửa chưa đăng sẽ bị bỏ, bài trở về bản đang đăng. Bản bỏ đi vẫn còn trong danh sách phiên bản.',
  },
  en: {
    remark: 'What has to change? The author reads this.',
    publishOn: 'Publish at (Viet Nam time)',
    discard: 'The correction is given up and the published text comes back. What is given up stays among the versions.',
  },
};

/** Asks for what a transition needs, or whether it is meant. */
export function TransitionDialog({ move, language, collection, open, busy, refusal, onCancel, onConfirm }: Props) {
  const [text, setText] = useState('');
  const [takenDown, setTakenDown] = useState<TakingDownDraft>({ way: 'withdrawn', reason: '', target: null });
  const field = useId();
  const say = words[language];

  function confirm(): void {
    if (move === 'return') onConfirm({ remark: text });
    // Viet Nam has kept UTC+7 all year round since 1975.
    else if (move === 'schedule') onConfirm({ publishOn: text ? `${text}:00+07:00` : undefined });
    else if (move === 'takeDown') onConfirm({ takenDown });
    else onConfirm({});
  }

  const questions: Partial<Record<Move, ReactNode>> = {
    return: (
      <>
        <label htmlFor={field}>{say.remark}</label>
        <textarea id={field} rows={4} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
      </>
    ),
    schedule: (
      <>
        <label htmlFor={field}>{say.publishOn}</label>
        <input id={field} type="datetime-local" value={text} onChange={(event) => setText(event.target.value)} />
      </>
    ),
    takeDown: <TakingDownFields value={takenDown} onChange={setTakenDown} language={language} collection={collection} />,
    discard: <p>{say.discard}</p>,
  };

  return (
    <MoveDialog label={transitions[move].label[language]} language={language} open={open} busy={busy} refusal={refusal} onCancel={onCancel} onConfirm={confirm}>
      {questions[move]}
    </MoveDialog>
  );
}
