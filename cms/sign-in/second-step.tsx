'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useId, useState, type FormEvent } from 'react';
import { z } from 'zod';
import { callFactor } from '../second-factor/call';
import type { Message } from '../speak';
import { signInWords as words } from './words';

const Entered = z.object({ user: z.looseObject({ id: z.number(), collection: z.string() }), exp: z.number() });

type Props = { onEntered: (entered: z.infer<typeof Entered>) => void };

/** Asks for the code of who came from an identity provider and has a second factor here. */
export function SecondStep({ onEntered }: Props) {
  const { i18n } = useTranslation();
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);
  const ids = { code: useId(), help: useId(), refusal: useId() };
  const say = (message: Message) => (i18n.language === 'en' ? message.en : message.vi);

  async function enter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    setRefusal('');
    const result = await callFactor('/api/users/openid/code', i18n.language, Object.fromEntries(new FormData(event.currentTarget)), Entered, say(words.failure));
    if ('answer' in result) return onEntered(result.answer);
    setRefusal(result.refusal);
    setBusy(false);
  }

  return (
    <form className="login__form sign-in" method="post" onSubmit={enter}>
      <h1>{say(words.second)}</h1>
      <p id={ids.refusal} role="alert" className="sign-in__refusal">
        {refusal}
      </p>
      <label htmlFor={ids.code}>{say(words.code)}</label>
      <input id={ids.code} name="code" type="text" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} required aria-describedby={`${ids.help} ${ids.refusal}`} />
      <p id={ids.help} className="sign-in__help">
        {say(words.codeAsked)}
      </p>
      <Button type="submit" size="large" disabled={busy}>
        {say(words.enter)}
      </Button>
      {/* A page of its own: the address of this one says that a code is still awaited. */}
      <Button el="anchor" url="/admin/login" buttonStyle="none">
        {say(words.again)}
      </Button>
    </form>
  );
}
