'use client';

import { useDocumentInfo, useForm, useFormBackgroundProcessing, useFormModified, useFormProcessing, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { pause } from '@/lib/pause';

/** How long the editor keeps to itself what was typed last, at most, in milliseconds. */
const typing = 700;

/** Said where the form took no save, and told nobody why. */
const unsaved = { vi: 'Chưa lưu được. Hãy thử lại.', en: 'It could not be saved. Please try again.' };

/** Saves what is on the screen as a draft, after any save that is under way, and tells which version the screen shows. */
export function useSaveFirst() {
  const { collectionSlug, id } = useDocumentInfo();
  const { getFields, submit } = useForm();
  const { i18n } = useTranslation();
  const modified = useFormModified();
  const processing = useFormProcessing();
  const saving = useFormBackgroundProcessing();
  const now = useRef({ modified, busy: false });
  useEffect(() => {
    now.current = { modified, busy: processing || saving };
  }, [modified, processing, saving]);

  /** The time of the version that the form was filled from or last saved as. */
  function seen(): string | undefined {
    const value = getFields().updatedAt?.value;
    return typeof value === 'string' ? value : undefined;
  }

  /** Gives the time of the version that the screen shows, where the form knows it. Throws with an empty message where the form itself has told why it was not saved. */
  async function saveFirst(): Promise<string | undefined> {
    await pause(typing);
    for (let waited = 0; now.current.busy && waited < 10_000; waited += 200) await pause(200);
    if (!now.current.modified) return seen();
    const result = await submit({
      action: `/api/${collectionSlug}/${id}?draft=true&depth=0&fallback-locale=null`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    });
    if (!result || !('res' in result)) throw new Error(unsaved[i18n.language === 'en' ? 'en' : 'vi']);
    if (!result.res.ok) throw new Error('');
    // The form knows the time of its new version after the next rendering only.
    return undefined;
  }

  return { saveFirst, seen };
}
