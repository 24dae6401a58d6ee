'use client';

import { Button, useAuth, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { clock } from './clock';
import { readIdleEnd, warnFor, type IdleEnd } from './read-idle-end';
import { idleWords as words } from './words';

/** How often the end is looked at while it is near or unknown; in milliseconds. */
const lookEvery = 15_000;

/**
 * Tells officials on every screen that their session is about to end for want of use, how to keep it, and, when it has
 * ended, how to sign in again without losing what they are writing.
 */
export function IdleNotice({ children }: { children: ReactNode }) {
  const { user } = useAuth();
  return (
    <>
      {children}
      {user && <Notice key={user.id} />}
    </>
  );
}

function Notice() {
  const { i18n } = useTranslation();
  const [end, setEnd] = useState<IdleEnd>({ state: 'unknown' });
  const [dialog, setDialog] = useState<Element | null>(null);
  const writing = useRef<HTMLElement | null>(null);
  const say = ({ vi, en }: { vi: string; en: string }) => (i18n.language === 'en' ? en : vi);

  /** What cannot be read changes nothing: a warning stays until it is known to be over. */
  const learn = (read: IdleEnd) => setEnd((known) => (read.state === 'unknown' ? known : read));

  // What keeps the session is done anywhere: the server alone knows when it ends.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    async function look() {
      clearTimeout(timer);
      const read = await readIdleEnd();
      if (left) return;
      learn(read);
      const calm = read.state === 'holds' ? read.at - Date.now() - warnFor : 0;
      timer = setTimeout(() => void look(), Math.max(calm, lookEvery));
    }
    const lookAgain = () => {
      if (document.visibilityState === 'visible') void look();
    };
    void look();
    // Back from the tab in which they signed in, or from a sleep of the machine.
    document.addEventListener('visibilitychange', lookAgain);
    window.addEventListener('focus', lookAgain);
    return () => {
      left = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookAgain);
      window.removeEventListener('focus', lookAgain);
    };
  }, []);

  // Beside a dialog that is open nothing can be reached. One that opens or closes moves the focus.
  const isSaid = end.state === 'endsSoon' || end.state === 'over';
  useEffect(() => {
    if (!isSaid) return undefined;
    const look = () => setDialog([...document.querySelectorAll('dialog[open]')].at(-1) ?? null);
    const timer = setTimeout(look, 0);
    document.addEventListener('focusin', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', look);
    };
  }, [isSaid]);

  async function goOn() {
    // Any request but those of an open page keeps the session.
    await fetch('/api/users/me', { credentials: 'same-origin' }).catch(() => null);
    learn(await readIdleEnd());
    // The button is gone: writing goes on where it was.
    if (writing.current?.isConnected) writing.current.focus();
  }

  const notice = (
    <div role="alert" className="idle-notice">
      {end.state === 'endsSoon' && (
        <>
          <p>
            {say(words.soon)} {clock.format(end.at)}.
          </p>
          <span onFocus={({ relatedTarget }) => (writing.current = relatedTarget instanceof HTMLElement ? relatedTarget : null)}>
            <Button size="small" margin={false} onClick={goOn}>
              {say(words.goOn)}
            </Button>
          </span>
        </>
      )}
      {end.state === 'over' && (
        <>
          <p>{say(words.over)}</p>
          <a href="/admin/login" target="_blank" rel="noreferrer">
            {say(words.signIn)}
          </a>
        </>
      )}
    </div>
  );
  return dialog ? createPortal(notice, dialog) : notice;
}
