'use client';

import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { formatMoment } from '../moment';
import { MoveButton } from '../move-button';
import { useMoves } from '../use-moves';
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
  const address = id === undefined ? null : `/api/questions/${id}/moves`;
  const { standing, asked, isAsking, ask, close, refusal, busy, make, leave } = useMoves<QuestionStanding, QuestionMove>({ standing: address, moves: address, language, say });

  const perform = (move: QuestionMove, given: object = {}) =>
    make(move, () => ({ seen: standing?.updatedAt, ...given }), {
      async done(response) {
        const now: QuestionStanding = await response.json();
        if (move !== 'answer' || now.answer === null) return leave(say.done);
        // What was begun is written on its own page.
        toast.success(say.done);
        router.push(`/admin/collections/answers/${now.answer}`);
      },
    });

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
            <MoveButton key={move} id={`move-${move}`} main={main.includes(move)} busy={busy} onClick={() => (asking.includes(move) ? ask(move) : void perform(move))}>
              {questionTransitions[move].label[language]}
            </MoveButton>
          ))}
      </div>
      {asked && <QuestionDialog key={asked} move={asked} language={language} standing={standing} open={isAsking} busy={busy} refusal={refusal} onCancel={close} onConfirm={(given) => void perform(asked, given)} />}
    </section>
  );
}
