'use client';

import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { ConfirmPanel } from './confirm-panel';

/** The panel in a form whose save may be refused for want of a confirmation: what was typed can be saved after it. */
export function ConfirmField() {
  const { getFields, setModified } = useForm();
  const modified = useFormModified();
  const processing = useFormProcessing();
  const submitted = useFormSubmitted();
  const wasModified = useRef(false);

  // After a refusal Payload's form counts as unchanged: it cannot be saved, and its new password is put out of sight.
  useEffect(() => {
    if (processing) return;
    const isRefused = wasModified.current && !modified && submitted;
    wasModified.current = modified;
    if (!isRefused) return;
    setModified(true);
    if (getFields().password?.value) document.getElementById('change-password')?.click();
  }, [getFields, modified, processing, setModified, submitted]);

  return <ConfirmPanel />;
}
