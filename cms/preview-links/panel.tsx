'use client';

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { formatMoment } from '../moment';
import type { Message } from '../speak';
import { holdsForDays } from './days';
import { RevokeButton } from './revoke-button';
import { usePreviewLinks } from './use-preview-links';
import { linkWords, revokeWords } from './words';

/** Shows an edition's preview links that still open, and makes new ones. */
export function PreviewLinksPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { links, readAgain } = usePreviewLinks(collectionSlug, id);
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const [recipient, setRecipient] = useState('');
  const [days, setDays] = useState<number>(3);
  const ids = { heading: useId(), recipient: useId(), days: useId() };
  const say = (message: Message) => (i18n.language === 'en' ? message.en : message.vi);
  if (id === undefined) return null;

  async function create() {
    setBusy(true);
    try {
      const response = await fetch(`/api/${collectionSlug}/${id}/preview-links`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ days, recipient }),
      });
      setStatus(say(response.ok ? linkWords.created : linkWords.failure));
      if (response.ok) setRecipient('');
    } catch {
      setStatus(say(linkWords.failure));
    }
    readAgain();
    setBusy(false);
  }

  async function copy(url: string) {
    // Said anew for each link.
    setStatus('');
    try {
      await navigator.clipboard.writeText(url);
      setStatus(say(linkWords.copied));
    } catch {
      setStatus(say(linkWords.notCopied));
    }
  }

  return (
    <details className="field-type preview-links">
      <summary id={ids.heading}>
        {say(linkWords.heading)} {links.length > 0 && `(${links.length})`}
      </summary>
      <p>{say(linkWords.intro)}</p>
      <div className="preview-links__form">
        <label htmlFor={ids.recipient}>{say(linkWords.recipient)}</label>
        <input id={ids.recipient} type="text" maxLength={120} value={recipient} onChange={(event) => setRecipient(event.target.value)} />
        <label htmlFor={ids.days}>{say(linkWords.days)}</label>
        <select id={ids.days} value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {holdsForDays.map((count) => (
            <option key={count} value={count}>
              {count} {say(count === 1 ? linkWords.oneDay : linkWords.day)}
            </option>
          ))}
        </select>
        <Button buttonStyle="secondary" size="small" disabled={busy} onClick={create}>
          {say(linkWords.create)}
        </Button>
      </div>
      <p role="status">{status}</p>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <strong>{link.recipient || say(linkWords.anyone)}</strong>, {say(linkWords.until)} {formatMoment(link.expiresAt)}
            <code>{link.url}</code>
            <Button buttonStyle="secondary" size="small" onClick={() => copy(link.url)}>
              {say(linkWords.copy)}
            </Button>{' '}
            <RevokeButton id={link.id} label={say(revokeWords.label)} failure={say(revokeWords.failure)} onRevoked={readAgain} />
          </li>
        ))}
      </ul>
    </details>
  );
}
