'use client';

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui';
import { useId } from 'react';

type Props = { label: string; question: string; disabled: boolean; onConfirm: () => Promise<void> };

/** A button whose act cannot be taken back: it asks before it does it. */
export function AskFirst({ label, question, disabled, onConfirm }: Props) {
  const { openModal } = useModal();
  const dialog = `ask-first-${useId()}`;
  return (
    <>
      <Button buttonStyle="secondary" size="small" disabled={disabled} onClick={() => openModal(dialog)}>
        {label}
      </Button>
      <ConfirmationModal modalSlug={dialog} heading={label} body={question} confirmLabel={label} onConfirm={onConfirm} />
    </>
  );
}
