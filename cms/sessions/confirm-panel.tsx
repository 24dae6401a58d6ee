'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { z } from 'zod';
import { readRefusal } from '../read-refusal';
import type { Message } from '../speak';
import { clock } from './clock';
import { confirmWords as words } from './words';

const State = z.object({ until: z.string().nullable(), code: z.boolean(), provider: z.string().nullable() });

async function fetchState(): Promise<z.infer<typeof State> | null> {
  const response = await fetch('/api/users/confirm', { credentials: 'same-origin' }).catch(() => null);
  return response?.ok ? (State.safeParse(await response.json().catch(() => null)).data ?? null) : null;
}

/** Takes the password of the official at the screen again, before what is dangerous, and tells for how long that holds. */
export function ConfirmPanel() {
  const { i18n } = useTranslation();
  const [state, setState] = useState<z.infer<typeof State> | null>(null);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const ids = { heading: useId(), password: useId(), code: useId(), status: useId() };
  const say = (message: Message) => (i18n.language === 'en' ? message.en : message.vi);
  const until = state?.until ? Date.parse(state.until) : null;

  useEffect(() => {
    let left = false;
    void fetchState().then((read) => {
      if (!left) setState(read);
    });
    return () => {
      left = true;
    };
  }, []);
  // The form comes back when the time is over.
  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(() => setState((read) => read && { ...read, until: null }), Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
  }, [until]);
  if (!state) return null;

  async function confirm() {
    // Enter comes here too.
    if (busy || password === '') return;
    setBusy(true);
    // The same words a second time are read aloud only where they come anew.
    setStatus('');
    const headers = { 'Content-Type': 'application/json', 'Accept-Language': i18n.language };
    const response = await fetch('/api/users/confirm', { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify({ password, code }) }).catch(() => null);
    if (response?.ok) {
      setPassword('');
      setCode('');
      const read = await fetchState();
      if (read) setState(read);
    } else setStatus(await readRefusal(response, say(words.failure)));
    setBusy(false);
  }

  // Within the form of the account: Enter would save that.
  function confirmByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void confirm();
  }

  return (
    <section className="field-type account-panel" aria-labelledby={ids.heading}>
      <h2 id={ids.heading}>{say(words.heading)}</h2>
      {until !== null ? (
        <p role="status">
          {say(words.confirmed)} {clock.format(until)}.
        </p>
      ) : (
        <>
          <p>{say(words.intro)}</p>
          <div className="account-panel__form">
            <label htmlFor={ids.password}>{say(words.password)}</label>
            <input id={ids.password} type="password" autoComplete="current-password" value={password} aria-describedby={ids.status} onKeyDown={confirmByKey} onChange={(event) => setPassword(event.target.value)} />
            {state.code && (
              <>
                <label htmlFor={ids.code}>{say(words.code)}</label>
                <input id={ids.code} type="text" inputMode="text" autoComplete="one-time-code" value={code} aria-describedby={ids.status} onKeyDown={confirmByKey} onChange={(event) => setCode(event.target.value)} />
              </>
            )}
            <Button buttonStyle="secondary" size="small" disabled={busy || password === ''} onClick={confirm}>
              {say(words.confirm)}
            </Button>
          </div>
          <p id={ids.status} role="alert">
            {status}
          </p>
          {state.provider !== null && (
            <p>
              <a href="/api/users/openid?again">
                {say(words.instead)} {state.provider}
              </a>
              . {say(words.leaves)}
            </p>
          )}
        </>
      )}
    </section>
  );
}
