'use client';

import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';
import { z } from 'zod';
import { formatMoment } from '../moment';
import type { Message } from '../speak';
import { sessionWords as words } from './words';

const Answer = z.object({
  sessions: z.array(z.object({ key: z.string(), begun: z.string().nullable(), used: z.string(), browser: z.string().nullable(), current: z.boolean() })),
});
type Listed = z.infer<typeof Answer>['sessions'];

async function fetchSessions(address: string): Promise<Listed | null> {
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
  const answer = response?.ok ? Answer.safeParse(await response.json().catch(() => null)) : null;
  return answer?.data?.sessions ?? null;
}

/** Shows where an account is signed in, and signs it out there: one by one, or everywhere else. */
export function SessionsPanel() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const [sessions, setSessions] = useState<Listed | null | undefined>(undefined);
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const heading = useId();
  const say = (message: Message) => (i18n.language === 'en' ? message.en : message.vi);
  const address = `/api/users/${id}/sessions`;

  const readAgain = useCallback(async () => setSessions(await fetchSessions(address)), [address]);
  useEffect(() => {
    if (id === undefined) return;
    let left = false;
    void fetchSessions(address).then((list) => {
      if (!left) setSessions(list);
    });
    return () => {
      left = true;
    };
  }, [id, address]);
  if (id === undefined) return null;

  async function end(session?: string) {
    setBusy(true);
    setStatus('');
    const response = await fetch(`${address}/end`, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ session }) }).catch(() => null);
    setStatus(say(response?.ok ? words.ended : words.failure));
    await readAgain();
    setBusy(false);
  }

  const others = sessions?.filter(({ current }) => !current) ?? [];
  return (
    <section className="field-type sessions" aria-labelledby={heading}>
      <h2 id={heading}>{say(words.heading)}</h2>
      <p>{say(words.intro)}</p>
      {sessions === null && <p role="alert">{say(words.unread)}</p>}
      {sessions?.length === 0 && <p>{say(words.none)}</p>}
      <ul>
        {sessions?.map(({ key, browser, begun, used, current }) => (
          <li key={key}>
            <span>
              <strong lang={browser ? 'en' : undefined}>{browser ?? say(words.unknown)}</strong>
              {current && ` (${say(words.current)})`}
              <br />
              {begun && `${say(words.begun)} ${formatMoment(begun)}, `}
              {say(words.used)} {formatMoment(used)}
            </span>
            {!current && (
              <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => end(key)} aria-label={`${say(words.end)}: ${browser ?? say(words.unknown)}, ${formatMoment(used)}`}>
                {say(words.end)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => end()}>
          {say(user?.id === id ? words.endOthers : words.endAll)}
        </Button>
      )}
      <p role="status">{status}</p>
    </section>
  );
}
