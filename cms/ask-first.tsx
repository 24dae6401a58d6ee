'use client';

import type { ComponentProps } from 'react';
import { Button, ConfirmationModal, useModal } from '@payloadcms/ui';

type Props = Pick<ComponentProps<typeof Button>, 'id' | 'size' | 'margin'> & { label: string; question: string; disabled: boolean; onConfirm: () => Promise<void> };

/** A button whose act cannot be taken back: it asks before it does it. */
export function AskFirst({ label, question, onConfirm, ...button }: Props) {
  const { openModal } = useModal();
  // A dialog of Payload's is called by its slug.
  return (
    <>
      <Button buttonStyle="secondary" size="small" {...button} onClick={() => openModal(label)}>
        {label}
      </Button>
      <ConfirmationModal modalSlug={label} heading={label} body={question} confirmLabel={label} onConfirm={onConfirm} />
    </>
  );
}
