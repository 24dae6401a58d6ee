'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { MoveButton } from './move-button';

type MoveDialogProps = {
  /** What the transition is called. */
  label: string;
  language: 'vi' | 'en';
  /** Closed it is drawn all the same: what was written into it is there when it is opened again, unless another one was meanwhile. */
  open: boolean;
  busy: boolean;
  /** Why it was not done when it was last tried; empty before. */
  refusal: string;
  onCancel: () => void;
  onConfirm: () => void;
  children: ReactNode;
};

const cancel = { vi: 'Thôi', en: 'Cancel' };

/** The dialog that asks for what a transition needs, or whether it is meant. While it is being done it stays: a refusal is said here. */
export function MoveDialog({ label, language, open, busy, refusal, onCancel, onConfirm, children }: MoveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (!open) dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [open]);
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
        <MoveButton main={false} busy={busy} onClick={onCancel}>
          {cancel[language]}
        </MoveButton>
        <MoveButton id="move-confirm" main busy={busy} onClick={onConfirm}>
          {label}
        </MoveButton>
      </div>
    </dialog>
  );
}
