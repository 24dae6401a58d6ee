'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, type ReactNode } from 'react';

type MoveDialogProps = { /** What the transition is called. */ label: string; language: 'vi' | 'en'; busy: boolean; /** Why it was not done when it was last tried; empty before. */ refusal: string; onCancel: () => void; onConfirm: () => void; children: ReactNode };

const cancel = { vi: 'Thôi', en: 'Cancel' };

/** The dialog that asks for what a transition needs, or whether it is meant. While it is being done there is no way out: a refusal would be said to nobody. */
export function MoveDialog({ label, language, busy, refusal, onCancel, onConfirm, children }: MoveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (refusal) dialog.current?.querySelector<HTMLElement>('textarea, input, select')?.focus();
  }, [refusal]);
  return (
    <dialog ref={dialog} className="move-dialog" aria-labelledby={heading} onClose={onCancel} onCancel={(event) => busy && event.preventDefault()}>
      <h2 id={heading}>{label}</h2>
      {children}
      <p role="alert" className="move-dialog__refusal">
        {refusal}
      </p>
      <div className="move-dialog__buttons">
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={() => dialog.current?.close()}>
          {cancel[language]}
        </Button>
        <Button id="move-confirm" buttonStyle="primary" margin={false} disabled={busy} onClick={onConfirm}>
          {label}
        </Button>
      </div>
    </dialog>
  );
}
