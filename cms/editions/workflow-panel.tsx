'use client';

import { useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { fetchStanding } from '../fetch-standing';
import { MoveButton } from '../move-button';
import { useMoves } from '../use-moves';
import { stateLabels, transitions, type Move } from './transitions';
import { TransitionDialog } from './transition-dialog';
import { useSaveFirst } from './use-save-first';
import type { Workflow } from './workflow-endpoints';
import { WorkflowNotes } from './workflow-notes';

/** What needs an answer before it is done. */
const asking: readonly Move[] = ['return', 'schedule', 'takeDown', 'discard'];
const main: readonly Move[] = ['submit', 'approve'];
/** What is decided with both texts in sight, on a page of its own. */
const compared: readonly Move[] = ['confirm', 'refresh'];

const words = {
  vi: { heading: 'Quy trình đăng', failed: 'Chưa làm được. Hãy thử lại.', faulty: 'Chưa làm được, còn phải sửa:', approved: 'Đã đăng.', done: 'Đã xong.', behind: 'Bản gốc đã đổi từ khi dịch.', compare: 'So với bản gốc' },
  en: { heading: 'Publication', failed: 'It could not be done. Please try again.', faulty: 'Not done yet. To be mended first:', approved: 'Published.', done: 'Done.', behind: 'The original has changed since.', compare: 'Compare with it' },
};

/** What is offered here, with what is mostly done first. */
const inOrder = (offered: readonly Move[]): Move[] =>
  offered.filter((move) => !compared.includes(move)).sort((a, b) => Number(main.includes(b)) - Number(main.includes(a)));

/** Shows where an edition stands and offers what the official on the screen may do next; nothing else. */
export function WorkflowPanel() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const say = words[language];
  const { dispatchFields, setSubmitted } = useForm();
  const { saveFirst, seen } = useSaveFirst();
  const address = id === undefined ? null : `/api/${collectionSlug}/${id}`;
  const standing = address && `${address}/workflow`;
  const { standing: workflow, asked, isAsking, ask, close, refusal, busy, make, leave } = useMoves<Workflow, Move>({
    standing,
    moves: address && `${address}/transitions`,
    language,
    say,
    savedAt: lastUpdateTime,
  });

  async function read(move: Move): Promise<string | undefined> {
    // What is on the screen is what is submitted.
    const version = move === 'submit' ? await saveFirst() : seen();
    return version ?? (await fetchStanding<Workflow>(standing, language))?.updatedAt;
  }

  const perform = (move: Move, given: object = {}) =>
    make(move, async () => ({ seen: await read(move), ...given }), {
      // The form changes between open and read-only, so it is made anew.
      done: () => leave(move === 'approve' ? say.approved : say.done),
      refused: (fields) => {
        dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: fields });
        // A form marks faulty fields once somebody has tried to hand it in.
        setSubmitted(fields.length > 0);
      },
    });

  if (!workflow) return null;
  return (
    <section className="workflow field-type" aria-label={say.heading}>
      <h3 className="workflow__heading">{say.heading}</h3>
      <p className={`workflow__state workflow__state--${workflow.state}`}>{stateLabels[workflow.state][language]}</p>
      <WorkflowNotes workflow={workflow} language={language} />
      {workflow.behind && (
        <p className="workflow__behind">
          {say.behind} <a href={`/admin/translations/${collectionSlug}/${id}`}>{say.compare}</a>
        </p>
      )}
      <div className="workflow__moves">
        {inOrder(workflow.offered).map((move) => (
          <MoveButton key={move} id={`move-${move}`} main={main.includes(move)} busy={busy} onClick={() => (asking.includes(move) ? ask(move) : void perform(move))}>
            {transitions[move].label[language]}
          </MoveButton>
        ))}
      </div>
      {asked && collectionSlug && (
        <TransitionDialog key={asked} move={asked} language={language} collection={collectionSlug} open={isAsking} busy={busy} refusal={refusal} onCancel={close} onConfirm={(given) => void perform(asked, given)} />
      )}
    </section>
  );
}
