'use client';

import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** Has a message tried again. */
export function RetryButton({ id, label, failure }: { id: number; label: string; failure: string }) {
  const [busy, setBusy] = useState(false);
  const router = useRouter();

  async function retry() {
    setBusy(true);
    try {
      const response = await fetch(`/api/outbox/${id}/retry`, { method: 'POST', credentials: 'same-origin' });
      if (!response.ok) throw new Error(`${response.status}`);
      router.refresh();
    } catch {
      toast.error(failure);
    }
    setBusy(false);
  }

  return (
    <Button buttonStyle="secondary" size="small" disabled={busy} onClick={retry}>
      {label}
    </Button>
  );
}
