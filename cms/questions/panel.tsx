'use client';

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useLeave } from '../editions/use-leave';
import { readFieldRefusal } from '../editions/refusal';
import { awaitStanding, fetchStanding } from '../fetch-standing';
import { formatMoment } from '../moment';
import { QuestionDialog } from './dialog';
import type { QuestionStanding } from './endpoints';
import { isOpen, questionStateLabels, questionTransitions, type QuestionMove } from './transitions';

/** What needs an answer before it is done. */
const asking: readonly QuestionMove[] = ['assign', 'reassign', 'propose', 'return', 'setAside', 'erase'];
const main: readonly QuestionMove[] = ['assign', 'answer', 'approve'];

const words = {
  vi: {
    heading: 'Xử lý câu hỏi',
    failed: 'Chưa làm được. Hãy thử lại.',
    faulty: 'Chưa làm được:',
    done: 'Đã xong.',
    due: 'Hạn trả lời',
    overdue: 'Đã quá hạn trả lời',
    returned: 'trả lại:',
    waits: 'Bạn là người gửi duyệt: chờ người khác duyệt.',
    answer: 'Mở bản trả lời công khai',
  },
  en: {
    heading: 'Handling',
    failed: 'It could not be done. Please try again.',
    faulty: 'It could not be done:',
    done: 'Done.',
    due: 'Due',
    overdue: 'Overdue since',
    returned: 'returned it:',
    waits: 'You submitted this: somebody else has to approve it.',
    answer: 'Open the public answer',
  },
};

/** Shows how a reader's question stands and offers what the official on the screen may do next; nothing else. */
export function QuestionPanel() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const say = words[language];
  const router = useRouter();
  const [standing, setStanding] = useState<QuestionStanding | null>(null);
  const [asked, setAsked] = useState<QuestionMove | null>(null);
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);
  const leave = useLeave();
  const address = id === undefined ? null : `/api/questions/${id}/moves`;

  useEffect(() => {
    let current = true;
    void awaitStanding<QuestionStanding>(address, language).then((read) => {
      if (current && read) setStanding(read);
    });
    return () => {
      current = false;
    };
  }, [address, language]);

  async function make(move: QuestionMove, given: object = {}): Promise<void> {
    setBusy(true);
    setRefusal('');
    try {
      const response = await fetch(`${address}/${move}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify({ seen: standing?.updatedAt, ...given }),
      });
      if (!response.ok) throw new Error(readFieldRefusal(await response.json().catch(() => null), say).message);
      const now: QuestionStanding = await response.json();
      setAsked(null);
      // What was begun is written on its own page.
      if (move === 'answer' && now.answer !== null) {
        toast.success(say.done);
        router.push(`/admin/collections/answers/${now.answer}`);
      } else leave(say.done);
    } catch (error) {
      const message = error instanceof Error && error.message ? error.message : say.failed;
      // A dialog that is open makes all else unreachable.
      if (asked) setRefusal(message);
      else toast.error(message);
      setStanding((await fetchStanding<QuestionStanding>(address, language)) ?? standing);
      // Where all went well, the page is on its way out.
      setBusy(false);
    }
  }

  function close(): void {
    setAsked(null);
    setRefusal('');
  }

  if (!standing) return null;
  const { state, dueOn, overdue, offered, remark, remarkBy, waitsForAnother, answer } = standing;
  return (
    <section className="workflow field-type" aria-label={say.heading}>
      <h3 className="workflow__heading">{say.heading}</h3>
      <p className={`workflow__state workflow__state--${state}`}>{questionStateLabels[state][language]}</p>
      <div className="workflow__notes">
        {isOpen(state) && (
          <p className={overdue ? 'workflow__remark' : undefined}>
            {overdue ? say.overdue : say.due} {formatMoment(dueOn)}
          </p>
        )}
        {remark && remarkBy && (
          <p className="workflow__remark">
            {remarkBy} {say.returned} {remark}
          </p>
        )}
        {waitsForAnother && <p>{say.waits}</p>}
        {answer !== null && (
          <p>
            <a href={`/admin/collections/answers/${answer}`}>{say.answer}</a>
          </p>
        )}
      </div>
      <div className="workflow__moves">
        {[...offered]
          .sort((a, b) => Number(main.includes(b)) - Number(main.includes(a)))
          .map((move) => (
            <Button
              key={move}
              id={`move-${move}`}
              buttonStyle={main.includes(move) ? 'primary' : 'secondary'}
              size="medium"
              margin={false}
              disabled={busy}
              onClick={() => (asking.includes(move) ? setAsked(move) : void make(move))}
            >
              {questionTransitions[move].label[language]}
            </Button>
          ))}
      </div>
      {asked && <QuestionDialog move={asked} language={language} standing={standing} busy={busy} refusal={refusal} onCancel={close} onConfirm={(given) => void make(asked, given)} />}
    </section>
  );
}
