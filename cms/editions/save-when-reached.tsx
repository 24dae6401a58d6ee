'use client';

import { useForm, useTranslation } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import { onUnreached } from '../unreached';
import { saysTheSame } from './kept-text';
import { useSaveFirst } from './use-save-first';

const words = {
  vi: 'Mất kết nối. Chữ chưa lưu được giữ trên máy này và sẽ tự lưu khi có mạng lại.',
  en: 'No connection. What is not saved is kept on this computer, and is saved when the connection is back.',
};

/** How often the portal is looked for, in milliseconds. */
const every = 3000;

const isReached = (): Promise<boolean> => fetch('/healthz/live', { cache: 'no-store', signal: AbortSignal.timeout(10_000) }).then(({ ok }) => ok, () => false);

/** Saves what could not be saved for want of a connection as soon as the portal is reached again: Payload's autosave waits for the next letter. */
export function SaveWhenReached() {
  const { saveFirst } = useSaveFirst();
  const { getFields, setModified } = useForm();
  const { i18n } = useTranslation();
  const [away, setAway] = useState(false);
  const save = useRef(saveFirst);
  useEffect(() => {
    save.current = saveFirst;
  }, [saveFirst]);

  useEffect(() => onUnreached(() => setAway(true)), []);

  useEffect(() => {
    if (!away) return undefined;
    let looking = false;
    const timer = setInterval(async () => {
      // A network that hangs answers late, and to each question.
      if (looking) return;
      looking = true;
      const reached = await isReached();
      looking = false;
      if (!reached) return;
      setAway(false);
      // The form tells by itself what else keeps it from being saved.
      const values = () => reduceFieldsToValues(getFields(), true);
      const before = values();
      const isSaved = await save.current().then(() => true, () => false);
      // What was typed meanwhile is not saved yet.
      if (isSaved && saysTheSame(before, values())) setModified(false);
    }, every);
    return () => clearInterval(timer);
  }, [away, getFields, setModified]);

  // What is to be read aloud has its place before it is said.
  return <div role="status">{away && <div className="kept-text">{words[i18n.language === 'en' ? 'en' : 'vi']}</div>}</div>;
}
