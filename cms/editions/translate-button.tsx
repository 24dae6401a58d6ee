'use client';

import { Button, toast } from '@payloadcms/ui';
import { useState } from 'react';

type Props = { endpoint: string; editions: string; label: string; failure: string };

/** Begins a translation of the edition on the screen and opens it. */
export function TranslateButton({ endpoint, editions, label, failure }: Props) {
  const [busy, setBusy] = useState(false);

  async function begin() {
    setBusy(true);
    try {
      const response = await fetch(endpoint, { method: 'POST', credentials: 'same-origin' });
      if (!response.ok) throw new Error(`${response.status}`);
      const { id }: { id: number } = await response.json();
      // A whole new page: words typed in the meantime must not end up in the edition that is being left.
      window.location.assign(`${editions}/${id}`);
    } catch {
      toast.error(failure);
      setBusy(false);
    }
  }

  return (
    <Button buttonStyle="secondary" size="small" disabled={busy} onClick={begin}>
      {label}
    </Button>
  );
}
