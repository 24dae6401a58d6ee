'use client';

import { Button, Link, useAuth, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useState, type FormEvent } from 'react';
import { z } from 'zod';
import { Enrolment } from '../second-factor/enrolment';
import type { Message } from '../speak';
import { SecondStep } from './second-step';
import { signInWords as words } from './words';

const SignedIn = z.object({ user: z.looseObject({ id: z.number(), collection: z.string() }), exp: z.number(), token: z.string().optional() });
const Refused = z.object({ errors: z.array(z.object({ message: z.string(), data: z.looseObject({ ticket: z.string().optional() }).nullish() })).min(1) });

type Props = { leadsTo: string; /** The name of the identity provider, where there is one. */ provider: string | null; /** How the way back from it ended. */ outcome?: string | string[] };

/** Signs an official in. Who needs a second factor and has none sets it up here first. */
export function SignInForm({ leadsTo, provider, outcome }: Props) {
  const { i18n, t } = useTranslation();
  const { setUser } = useAuth();
  const router = useRouter();
  const say = (message: Message) => (i18n.language === 'en' ? message.en : message.vi);
  const [refusal, setRefusal] = useState(outcome === 'unknown' || outcome === 'failed' ? say(words[outcome]) : '');
  // Who came from a provider has the ticket in a cookie.
  const [enrols, setEnrols] = useState<{ ticket?: string } | null>(outcome === 'enrol' ? {} : null);
  const [busy, setBusy] = useState(false);
  const ids = { email: useId(), password: useId(), code: useId(), help: useId(), refusal: useId() };

  function enter(signedIn: Parameters<typeof setUser>[0]) {
    setUser(signedIn);
    router.push(leadsTo);
  }

  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    // The same words a second time are read aloud only where they come anew.
    setRefusal('');
    const typed = Object.fromEntries(new FormData(event.currentTarget));
    const headers = { 'Content-Type': 'application/json', 'Accept-Language': i18n.language };
    const response = await fetch('/api/users/login', { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(typed) }).catch(() => null);
    const answer: unknown = await response?.json().catch(() => null);
    const signedIn = SignedIn.safeParse(answer);
    if (signedIn.success) return enter(signedIn.data);
    const [error] = Refused.safeParse(answer).data?.errors ?? [];
    setRefusal(error?.message ?? say(words.failure));
    setEnrols(error?.data?.ticket ? { ticket: error.data.ticket } : null);
    setBusy(false);
  }

  if (provider && outcome === 'code') return <SecondStep onEntered={enter} />;
  if (enrols) {
    return (
      <section className="sign-in">
        <h1>{say(words.enrol)}</h1>
        <p role="status">{refusal || say(words.enrolFirst)}</p>
        <Enrolment ticket={enrols.ticket} onDone={({ user, exp }) => enter(user && exp ? { user, exp } : null)} />
      </section>
    );
  }
  const described = { 'aria-describedby': ids.refusal, 'aria-invalid': refusal !== '' || undefined };
  return (
    <form className="login__form sign-in" method="post" onSubmit={signIn}>
      <p id={ids.refusal} role="alert" className="sign-in__refusal">
        {refusal}
      </p>
      <label htmlFor={ids.email}>{say(words.email)}</label>
      <input id={ids.email} name="email" type="email" autoComplete="username" required {...described} />
      <label htmlFor={ids.password}>{say(words.password)}</label>
      <input id={ids.password} name="password" type="password" autoComplete="current-password" required {...described} />
      <label htmlFor={ids.code}>{say(words.code)}</label>
      <input id={ids.code} name="code" type="text" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} aria-describedby={`${ids.help} ${ids.refusal}`} />
      <p id={ids.help} className="sign-in__help">
        {say(words.codeHelp)}
      </p>
      <Button type="submit" size="large" disabled={busy}>
        {t('authentication:login')}
      </Button>
      <Link href="/admin/forgot" prefetch={false} className="sign-in__forgot">
        {t('authentication:forgotPasswordQuestion')}
      </Link>
      {provider && (
        <a className="sign-in__provider" href="/api/users/openid">
          {say(words.other)} {provider}
        </a>
      )}
    </form>
  );
}
