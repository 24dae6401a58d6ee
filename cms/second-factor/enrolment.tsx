'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { z } from 'zod';
import type { Message } from '../speak';
import { callFactor, Enrolled, Offer } from './call';
import { RecoveryCodes } from './recovery-codes';
import { factorWords as words } from './words';

/** What comes onto the screen in the place of the button that was pressed is where reading goes on. */
const focus = (shown: HTMLElement | null) => shown?.focus();

type Props = { /** Of who was sent here by signing in. */ ticket?: string; onDone: (enrolled: z.infer<typeof Enrolled>) => void; /** The factor holds from here on, whatever becomes of the codes on the screen. */ onEnrolled?: () => void; /** Takes the words where it cannot begin; without it they stand here. */ onRefused?: (refusal: string) => void };

/** Sets a second factor up, step by step: the picture, a first code, the recovery codes. */
export function Enrolment({ ticket, onDone, onEnrolled, onRefused }: Props) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const [offer, setOffer] = useState<z.infer<typeof Offer> | null>(null);
  const [enrolled, setEnrolled] = useState<z.infer<typeof Enrolled> | null>(null);
  const [code, setCode] = useState('');
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);
  const ids = { code: useId(), refusal: useId() };
  const say = (message: Message) => (language === 'en' ? message.en : message.vi);

  useEffect(() => {
    let left = false;
    void callFactor('/api/users/factor/begin', language, { ticket }, Offer, words.failure[language === 'en' ? 'en' : 'vi']).then((result) => {
      if (left) return;
      if ('answer' in result) setOffer(result.answer);
      else (onRefused ?? setRefusal)(result.refusal);
    });
    return () => {
      left = true;
    };
  }, [ticket, language, onRefused]);

  async function confirm() {
    // Enter comes here too.
    if (busy || code.trim() === '') return;
    setBusy(true);
    setRefusal('');
    const result = await callFactor('/api/users/factor/confirm', language, { ticket, offer: offer?.offer, code }, Enrolled, say(words.failure));
    if ('answer' in result) {
      setEnrolled(result.answer);
      onEnrolled?.();
    } else setRefusal(result.refusal);
    setBusy(false);
  }

  function confirmByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void confirm();
  }

  if (enrolled) return <RecoveryCodes codes={enrolled.recovery} say={say} onKept={() => onDone(enrolled)} />;
  return (
    <div className="enrolment">
      {offer && (
        <>
          <p ref={focus} tabIndex={-1}>
            {say(words.scan)}
          </p>
          <img className="enrolment__picture" src={`data:image/svg+xml,${encodeURIComponent(offer.picture)}`} alt={say(words.picture)} width={220} height={220} />
          <p>
            {say(words.key)}: <code>{offer.secret}</code>
          </p>
          <div className="account-panel__form">
            <label htmlFor={ids.code}>{say(words.first)}</label>
            <input id={ids.code} name="code" type="text" inputMode="numeric" autoComplete="one-time-code" value={code} aria-describedby={ids.refusal} onKeyDown={confirmByKey} onChange={(event) => setCode(event.target.value)} />
            <Button buttonStyle="primary" size="medium" disabled={busy || code.trim() === ''} onClick={confirm}>
              {say(words.confirm)}
            </Button>
          </div>
        </>
      )}
      <p id={ids.refusal} role="alert">
        {refusal}
      </p>
    </div>
  );
}
