'use client';

import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

type Props = { id: number; label: string; failure: string; onRevoked?: () => void };

/** Revokes a preview link, for good. */
export function RevokeButton({ id, label, failure, onRevoked }: Props) {
  const [busy, setBusy] = useState(false);
  const router = useRouter();

  async function revoke() {
    setBusy(true);
    try {
      const response = await fetch(`/api/preview-links/${id}/revoke`, { method: 'POST', credentials: 'same-origin' });
      if (!response.ok) throw new Error(`${response.status}`);
      if (onRevoked) onRevoked();
      else router.refresh();
    } catch {
      toast.error(failure);
    }
    setBusy(false);
  }

  return (
    <Button buttonStyle="secondary" size="small" disabled={busy} onClick={revoke}>
      {label}
    </Button>
  );
}
