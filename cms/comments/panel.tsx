'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { AskFirst } from '../ask-first';
import { MoveButton } from '../move-button';
import { useMoves } from '../use-moves';
import type { CommentStanding } from './endpoints';
import { commentStateLabels, commentTransitions, hidingReasonLabels, hidingReasons, type CommentMove } from './transitions';

const words = {
  vi: {
    heading: 'Xem ý kiến',
    failed: 'Chưa làm được. Hãy thử lại.',
    faulty: 'Chưa làm được:',
    done: 'Đã xong.',
    wording: 'Lời sẽ hiện trên Cổng. Đọc lại, bỏ tên người, địa chỉ nhà; không sửa ý.',
    organisation: 'Tên tổ chức hiện cùng ý kiến',
    reason: 'Vì sao không hiện',
    sure: 'Xoá hẳn nguyên văn ý kiến, tên, liên hệ và nội dung đang hiển thị? Không thể khôi phục.',
  },
  en: {
    heading: 'Reading the comment',
    failed: 'It could not be done. Please try again.',
    faulty: 'It could not be done:',
    done: 'Done.',
    wording: 'What readers will see. Read it through, take out names and home addresses; leave its meaning.',
    organisation: 'Name of the organisation, shown with the comment',
    reason: 'Why it is not shown',
    sure: 'Erase the text, name, contact and what is shown for good? This cannot be undone.',
  },
};

/** Shows where a comment stands, and lets an official who may publish choose what readers see of it. */
export function CommentPanel() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const say = words[language];
  const [written, setWritten] = useState<string | null>(null);
  const [named, setNamed] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  /** The version over which something was written first: what another official has done since is not to be undone unread. */
  const [writtenOver, setWrittenOver] = useState<string | null>(null);
  const ids = { text: useId(), organisation: useId(), reason: useId() };
  const address = id === undefined ? null : `/api/comments/${id}/moves`;
  const { standing, busy, make } = useMoves<CommentStanding, CommentMove>({ standing: address, moves: address, language, say });
  // What is written here stays when another official has done something meanwhile.
  const text = written ?? standing?.wording ?? '';
  const organisation = named ?? standing?.organisation ?? '';
  const write = (set: (value: string) => void, value: string) => {
    set(value);
    setWrittenOver((since) => since ?? standing?.updatedAt ?? null);
  };
  const given: Partial<Record<CommentMove, object>> = { show: standing?.organisation ? { text, organisation } : { text }, hide: { reason } };

  const perform = (move: CommentMove) => make(move, () => ({ seen: writtenOver ?? standing?.updatedAt, ...given[move] }));

  if (!standing) return null;
  const { state, offered } = standing;
  return (
    <section className="workflow field-type" aria-label={say.heading}>
      <h3 className="workflow__heading">{say.heading}</h3>
      <p className={`workflow__state workflow__state--${state === 'shown' ? 'published' : state}`}>{commentStateLabels[state][language]}</p>
      {offered.includes('show') && (
        <div className="workflow__answer">
          <label htmlFor={ids.text}>{say.wording}</label>
          <textarea id={ids.text} rows={10} maxLength={6000} value={text} onChange={(event) => write(setWritten, event.target.value)} />
        </div>
      )}
      {offered.includes('show') && standing.organisation && (
        <div className="workflow__answer">
          <label htmlFor={ids.organisation}>{say.organisation}</label>
          <textarea id={ids.organisation} rows={2} maxLength={200} value={organisation} onChange={(event) => write(setNamed, event.target.value)} />
        </div>
      )}
      {offered.includes('hide') && (
        <div className="workflow__answer">
          <label htmlFor={ids.reason}>{say.reason}</label>
          <select id={ids.reason} value={reason} onChange={(event) => setReason(event.target.value)}>
            <option value="" />
            {hidingReasons.map((one) => (
              <option key={one} value={one}>
                {hidingReasonLabels[one][language]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="workflow__moves">
        {offered.map((move) => {
          const label = commentTransitions[move].label[language];
          if (move === 'erase') return <AskFirst key={move} id={`move-${move}`} size="medium" margin={false} disabled={busy} label={label} question={say.sure} onConfirm={() => perform(move)} />;
          return (
            <MoveButton key={move} id={`move-${move}`} main={move === 'show'} busy={busy} onClick={() => void perform(move)}>
              {label}
            </MoveButton>
          );
        })}
      </div>
    </section>
  );
}
