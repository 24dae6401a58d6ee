'use client';

import { toast, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { MoveButton } from '../move-button';
import { readRefusal } from '../read-refusal';

type Props = { address: string; back: string; given: object; moves: { name: string; label: string }[]; failed: string };

/** The buttons below a comparison: what is chosen holds for the revision that is shown. */
export function ComparisonMoves({ address, back, given, moves, failed }: Props) {
  const { i18n } = useTranslation();
  const [busy, setBusy] = useState(false);

  async function make(name: string): Promise<void> {
    setBusy(true);
    try {
      const response = await fetch(`${address}/${name}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify(given),
      });
      if (!response.ok) throw new Error(await readRefusal(response, failed));
      window.location.assign(back);
    } catch (error) {
      toast.error(error instanceof Error && error.message ? error.message : failed);
      setBusy(false);
    }
  }

  return (
    <div className="comparison__moves">
      {moves.map(({ name, label }) => (
        <MoveButton key={name} id={`move-${name}`} main={name === 'confirm'} busy={busy} onClick={() => void make(name)}>
          {label}
        </MoveButton>
      ))}
    </div>
  );
}
