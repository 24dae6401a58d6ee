'use client';

import { Button, LeaveWithoutSaving, toast, useAuth, useDocumentInfo, useForm, useFormModified, useFormProcessing, useTranslation } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import { dropKept, keepText, keptKey, readKept, saysTheSame, type Kept } from './kept-text';
import { onLeaving } from './leaving';

/** How often what is not saved yet is kept in the browser, in milliseconds. */
const keepEvery = 1000;

const words = {
  vi: { found: 'Lần trước có chữ chưa kịp lưu.', restore: 'Lấy lại', drop: 'Bỏ', failed: 'Chưa lấy lại được. Hãy thử lại khi có mạng.' },
  en: { found: 'Some of what you wrote last time was not saved.', restore: 'Bring it back', drop: 'Drop it', failed: 'It could not be brought back. Try again when there is a connection.' },
};

/**
 * Keeps what is written until it is saved: asks before the page is left, keeps a copy in the browser, and offers it
 * when the item is opened again. Payload's form counts as unchanged after a refusal too: autosave stopped, and leaving
 * the page lost what was written without a question.
 */
export function KeepUnsaved() {
  const { getFields, reset, setModified } = useForm();
  const { collectionSlug, id, hasSavePermission, savedDocumentData } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const modified = useFormModified();
  const processing = useFormProcessing();
  const wasModified = useRef(false);
  const [leaving, setLeaving] = useState(false);
  const [found, setFound] = useState<Kept | null>(null);
  const key = user && id !== undefined ? keptKey(collectionSlug ?? '', id, user.id) : null;
  const savedAt = typeof savedDocumentData?.updatedAt === 'string' ? savedDocumentData.updatedAt : null;
  const opened = useRef(false);
  const say = words[i18n.language === 'en' ? 'en' : 'vi'];

  useEffect(() => onLeaving(() => setLeaving(true)), []);

  useEffect(() => {
    if (processing) return;
    const refused = wasModified.current && !modified && Object.values(getFields()).some((field) => field.valid === false);
    if (refused) setModified(true);
    else if (wasModified.current && !modified && key && !found) dropKept(key);
    wasModified.current = modified;
  }, [found, getFields, key, modified, processing, setModified]);

  useEffect(() => {
    // What is offered back is on this computer alone, until it is taken or dropped.
    if (!modified || !key || found) return;
    const timer = setInterval(() => keepText(key, reduceFieldsToValues(getFields(), true)), keepEvery);
    return () => clearInterval(timer);
  }, [found, getFields, key, modified]);

  useEffect(() => {
    if (opened.current || !key || !savedAt || !hasSavePermission) return;
    opened.current = true;
    // After this rendering: what the browser keeps is no part of it.
    const timer = setTimeout(() => {
      const kept = readKept(key);
      if (kept && saysTheSame(kept.values, reduceFieldsToValues(getFields(), true))) dropKept(key);
      else setFound(kept);
    }, 0);
    return () => clearTimeout(timer);
  }, [getFields, hasSavePermission, key, savedAt]);

  async function restore(kept: Kept): Promise<void> {
    // What the form was filled from stays as it is: a save that came in between is not to be overwritten unknowingly.
    try {
      await reset({ ...kept.values, updatedAt: savedAt, form: getFields().form?.value });
    } catch {
      toast.error(say.failed);
      return;
    }
    setFound(null);
    setModified(true);
  }

  return (
    <>
      {!leaving && <LeaveWithoutSaving disablePreventLeave={!modified} />}
      {found && key && (
        <div role="status" className="kept-text">
          <span>{say.found}</span>
          <Button id="kept-restore" buttonStyle="secondary" size="small" margin={false} onClick={() => void restore(found)}>
            {say.restore}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => {
              dropKept(key);
              setFound(null);
            }}
          >
            {say.drop}
          </Button>
        </div>
      )}
    </>
  );
}
