'use client';

import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { z } from 'zod';
import { formatMoment } from '../moment';
import type { Message } from '../speak';
import { AskFirst } from '../ask-first';
import { callFactor, Done, Recovery } from './call';
import { Enrolment } from './enrolment';
import { RecoveryCodes } from './recovery-codes';
import { factorWords as words } from './words';

const State = z.object({ since: z.string().nullable(), left: z.number(), required: z.boolean() });

async function fetchState(id: unknown): Promise<z.infer<typeof State> | null> {
  const response = await fetch(`/api/users/${id}/factor`, { credentials: 'same-origin' }).catch(() => null);
  return response?.ok ? (State.safeParse(await response.json().catch(() => null)).data ?? null) : null;
}

/** Shows whether an account has a second factor. Its official turns it on and off; an administrator takes a lost one away. */
export function SecondFactorPanel() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const [state, setState] = useState<z.infer<typeof State> | null>(null);
  const [enrols, setEnrols] = useState(false);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState('');
  const heading = useId();
  const top = useRef<HTMLHeadingElement>(null);
  const say = (message: Message) => (i18n.language === 'en' ? message.en : message.vi);
  const isOwn = user?.id === id;

  // Where it cannot be read, what was shown stays: recovery codes are shown once.
  const readAgain = useCallback(async () => {
    const read = await fetchState(id);
    if (read) setState(read);
  }, [id]);
  // Who has to confirm first finds the button again.
  const endEnrolment = useCallback((words: string) => {
    setEnrols(false);
    setRefusal(words);
  }, []);
  useEffect(() => {
    if (id === undefined) return;
    let left = false;
    void fetchState(id).then((read) => {
      if (!left) setState(read);
    });
    return () => {
      left = true;
    };
  }, [id]);
  if (id === undefined || !state) return null;

  async function call<Answer>(address: string, schema: z.ZodType<Answer>, then: (answer: Answer) => void) {
    setBusy(true);
    const result = await callFactor(address, i18n.language, {}, schema, say(words.failure));
    setRefusal('refusal' in result ? result.refusal : '');
    setStatus('');
    if ('answer' in result) then(result.answer);
    await readAgain();
    setBusy(false);
  }
  // The button that was pressed may be gone.
  const focusTop = () => top.current?.focus();
  function begin() {
    setRefusal('');
    setStatus('');
    setEnrols(true);
  }
  async function finish() {
    setEnrols(false);
    setCodes(null);
    await readAgain();
    focusTop();
  }
  const renew = () => call('/api/users/factor/recovery', Recovery, ({ recovery }) => setCodes(recovery));
  const remove = () => call('/api/users/factor/remove', Done, () => setStatus(say(words.removed))).then(focusTop);
  const takeAway = () => call(`/api/users/${id}/factor/reset`, Done, () => setStatus(say(words.resetDone))).then(focusTop);

  return (
    <section className="field-type account-panel" aria-labelledby={heading}>
      <h2 id={heading} ref={top} tabIndex={-1}>
        {say(words.heading)}
      </h2>
      {state.required && <p>{say(words.required)}</p>}
      {state.since === null ? (
        <p>{say(isOwn ? words.off : words.offOther)}</p>
      ) : (
        <p>
          {say(words.on)} {formatMoment(state.since)}. {say(words.left)} {state.left}.
        </p>
      )}
      {codes && <RecoveryCodes codes={codes} say={say} onKept={finish} />}
      {enrols && (
        <Enrolment onRefused={endEnrolment} onEnrolled={readAgain} onDone={finish} />
      )}
      {!codes && !enrols && (
        <div className="account-panel__buttons">
          {isOwn && state.since === null && (
            <Button buttonStyle="secondary" size="small" disabled={busy} onClick={begin}>
              {say(words.begin)}
            </Button>
          )}
          {isOwn && state.since !== null && <AskFirst label={say(words.renew)} question={say(words.renewAsk)} disabled={busy} onConfirm={renew} />}
          {isOwn && state.since !== null && !state.required && <AskFirst label={say(words.remove)} question={say(words.removeAsk)} disabled={busy} onConfirm={remove} />}
          {!isOwn && state.since !== null && (
            <>
              <p>{say(words.resetIntro)}</p>
              <AskFirst label={say(words.reset)} question={say(words.resetAsk)} disabled={busy} onConfirm={takeAway} />
            </>
          )}
        </div>
      )}
      <p role="status">{status}</p>
      <p role="alert">{refusal}</p>
    </section>
  );
}
