'use client';

import { Button, toast, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { awaitStanding, fetchStanding } from '../fetch-standing';
import { TransitionDialog } from './transition-dialog';
import { readFieldRefusal } from './refusal';
import { stateLabels, transitions, type Move } from './transitions';
import { useLeave } from './use-leave';
import { useSaveFirst } from './use-save-first';
import type { Workflow } from './workflow-endpoints';
import { WorkflowNotes } from './workflow-notes';

/** What needs an answer before it is done. */
const asking: readonly Move[] = ['return', 'schedule', 'takeDown', 'discard'];
const main: readonly Move[] = ['submit', 'approve'];
/** What is decided with both texts in sight, on a page of its own. */
const compared: readonly Move[] = ['confirm', 'refresh'];

const words = {
  vi: { heading: 'Quy trình đăng', failed: 'Chưa làm được. Hãy thử lại.', faulty: 'Chưa gửi duyệt được, còn phải sửa:', approved: 'Đã đăng.', done: 'Đã xong.', behind: 'Bản gốc đã đổi từ khi dịch.', compare: 'So với bản gốc' },
  en: { heading: 'Publication', failed: 'It could not be done. Please try again.', faulty: 'Not submitted yet. To be mended first:', approved: 'Published.', done: 'Done.', behind: 'The original has changed since.', compare: 'Compare with it' },
};

/** What is offered here, with what is mostly done first. */
const inOrder = (offered: readonly Move[]): Move[] =>
  offered.filter((move) => !compared.includes(move)).sort((a, b) => Number(main.includes(b)) - Number(main.includes(a)));


/** Shows where an edition stands and offers what the official on the screen may do next; nothing else. */
export function WorkflowPanel() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const [workflow, setWorkflow] = useState<Workflow | null>(null);
  const [asked, setAsked] = useState<Move | null>(null);
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);
  const leave = useLeave();
  const { dispatchFields, setSubmitted } = useForm();
  const { saveFirst, seen } = useSaveFirst();
  const address = id === undefined ? null : `/api/${collectionSlug}/${id}`;
  const standing = address && `${address}/workflow`;

  useEffect(() => {
    let current = true;
    void awaitStanding<Workflow>(standing, language).then((read) => {
      if (current && read) setWorkflow(read);
    });
    return () => {
      current = false;
    };
  }, [standing, language, lastUpdateTime]);

  async function make(move: Move, given: object = {}): Promise<void> {
    setBusy(true);
    setRefusal('');
    try {
      // What is on the screen is what is submitted.
      const version = (move === 'submit' ? await saveFirst() : seen()) ?? (await fetchStanding<Workflow>(standing, language))?.updatedAt;
      const response = await fetch(`${address}/transitions/${move}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify({ seen: version, ...given }),
      });
      if (!response.ok) {
        const { message, fields } = readFieldRefusal(await response.json().catch(() => null), words[language]);
        dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: fields });
        // A form marks faulty fields once somebody has tried to hand it in.
        setSubmitted(fields.length > 0);
        throw new Error(message);
      }
      setAsked(null);
      // The form changes between open and read-only, so it is made anew.
      leave(words[language][move === 'approve' ? 'approved' : 'done']);
    } catch (error) {
      const message = error instanceof Error ? error.message : words[language].failed;
      // A dialog that is open makes all else unreachable; without a message the form itself has told why.
      if (asked) setRefusal(message || words[language].failed);
      else if (message) toast.error(message, { style: { whiteSpace: 'pre-line' } });
      setWorkflow((await fetchStanding<Workflow>(standing, language)) ?? workflow);
      // Where all went well, the page is on its way out.
      setBusy(false);
    }
  }

  function close(): void {
    setAsked(null);
    setRefusal('');
  }

  if (!workflow) return null;
  return (
    <section className="workflow field-type" aria-label={words[language].heading}>
      <h3 className="workflow__heading">{words[language].heading}</h3>
      <p className={`workflow__state workflow__state--${workflow.state}`}>{stateLabels[workflow.state][language]}</p>
      <WorkflowNotes workflow={workflow} language={language} />
      {workflow.behind && (
        <p className="workflow__behind">
          {words[language].behind} <a href={`/admin/translations/${collectionSlug}/${id}`}>{words[language].compare}</a>
        </p>
      )}
      <div className="workflow__moves">
        {inOrder(workflow.offered).map((move) => (
          <Button
            key={move}
            id={`move-${move}`}
            buttonStyle={main.includes(move) ? 'primary' : 'secondary'}
            size="medium"
            margin={false}
            disabled={busy}
            onClick={() => (asking.includes(move) ? setAsked(move) : void make(move))}
          >
            {transitions[move].label[language]}
          </Button>
        ))}
      </div>
      {asked && collectionSlug && (
        <TransitionDialog move={asked} language={language} collection={collectionSlug} busy={busy} refusal={refusal} onCancel={close} onConfirm={(given) => void make(asked, given)} />
      )}
    </section>
  );
}
