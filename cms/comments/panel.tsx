'use client';

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { AskFirst } from '../ask-first';
import { useLeave } from '../editions/use-leave';
import { readFieldRefusal } from '../editions/refusal';
import { awaitStanding, fetchStanding } from '../fetch-standing';
import type { CommentStanding } from './endpoints';
import { commentStateLabels, commentTransitions, hidingReasonLabels, hidingReasons, type CommentMove } from './transitions';

const words = {
  vi: {
    heading: 'Xem ý kiến',
    failed: 'Chưa làm được. Hãy thử lại.',
    faulty: 'Chưa làm được:',
    done: 'Đã xong.',
    wording: 'Lời sẽ hiện trên Cổng. Đọc lại, bỏ tên người, địa chỉ nhà; không sửa ý.',
    reason: 'Vì sao không hiện',
    sure: 'Xoá hẳn nguyên văn ý kiến, tên, liên hệ và nội dung đang hiển thị? Không thể khôi phục.',
  },
  en: {
    heading: 'Reading the comment',
    failed: 'It could not be done. Please try again.',
    faulty: 'It could not be done:',
    done: 'Done.',
    wording: 'What readers will see. Read it through, take out names and home addresses; leave its meaning.',
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
  const [standing, setStanding] = useState<CommentStanding | null>(null);
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const leave = useLeave();
  const ids = { text: useId(), reason: useId() };
  const address = id === undefined ? null : `/api/comments/${id}/moves`;

  useEffect(() => {
    let current = true;
    void awaitStanding<CommentStanding>(address, language).then((read) => {
      if (!current || !read) return;
      setStanding(read);
      setText(read.wording);
    });
    return () => {
      current = false;
    };
  }, [address, language]);

  async function make(move: CommentMove): Promise<void> {
    setBusy(true);
    try {
      const response = await fetch(`${address}/${move}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify({ seen: standing?.updatedAt, ...(move === 'show' ? { text } : {}), ...(move === 'hide' ? { reason } : {}) }),
      });
      if (!response.ok) throw new Error(readFieldRefusal(await response.json().catch(() => null), say).message);
      leave(say.done);
    } catch (error) {
      toast.error(error instanceof Error && error.message ? error.message : say.failed);
      // What another official has done meanwhile shows; what is written here stays.
      setStanding((await fetchStanding<CommentStanding>(address, language)) ?? standing);
      // Where all went well, the page is on its way out.
      setBusy(false);
    }
  }

  if (!standing) return null;
  const { state, offered } = standing;
  return (
    <section className="workflow field-type" aria-label={say.heading}>
      <h3 className="workflow__heading">{say.heading}</h3>
      <p className={`workflow__state workflow__state--${state === 'shown' ? 'published' : state}`}>{commentStateLabels[state][language]}</p>
      {offered.includes('show') && (
        <div className="workflow__answer">
          <label htmlFor={ids.text}>{say.wording}</label>
          <textarea id={ids.text} rows={10} maxLength={6000} value={text} onChange={(event) => setText(event.target.value)} />
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
          const button = { id: `move-${move}`, size: 'medium', margin: false, disabled: busy } as const;
          const label = commentTransitions[move].label[language];
          if (move === 'erase') return <AskFirst key={move} {...button} label={label} question={say.sure} onConfirm={() => make(move)} />;
          return (
            <Button key={move} {...button} buttonStyle={move === 'show' ? 'primary' : 'secondary'} onClick={() => void make(move)}>
              {label}
            </Button>
          );
        })}
      </div>
    </section>
  );
}
