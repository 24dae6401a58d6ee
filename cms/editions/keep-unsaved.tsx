'use client';

import { useForm, useFormModified, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/**
 * Keeps a text that could not be published from passing for saved. Payload's form counts as unchanged after a refusal
 * too: autosave stopped, and leaving the page lost what was written without a question.
 */
export function KeepUnsaved() {
  const { getFields, setModified } = useForm();
  const modified = useFormModified();
  const processing = useFormProcessing();
  const wasModified = useRef(false);

  useEffect(() => {
    if (processing) return;
    const refused = wasModified.current && !modified && Object.values(getFields()).some((field) => field.valid === false);
    if (refused) setModified(true);
    wasModified.current = modified;
  }, [getFields, modified, processing, setModified]);

  return null;
}
