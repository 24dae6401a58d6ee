'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { tellEvery } from './tell-every';

const Answer = z.object({ others: z.array(z.string()) });

/** Tells the official on the screen who else has the same text open. */
export function OtherOfficials() {
  const { collectionSlug, id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const [others, setOthers] = useState<string[]>([]);

  useEffect(() => {
    if (id === undefined) return;
    const tell = async (): Promise<void> => {
      const response = await fetch(`/api/${collectionSlug}/${id}/presence`, { method: 'POST', credentials: 'same-origin', signal: AbortSignal.timeout(10_000) }).catch(() => null);
      const answer = response?.ok ? Answer.safeParse(await response.json().catch(() => null)) : null;
      if (answer?.success) setOthers(answer.data.others);
    };
    void tell();
    const timer = setInterval(() => void tell(), tellEvery);
    return () => clearInterval(timer);
  }, [collectionSlug, id]);

  const names = others.join(', ');
  // What is to be read aloud has its place before it is said.
  return (
    <div role="status">
      {others.length > 0 && <p className="other-officials">{i18n.language === 'en' ? `${names} ${others.length === 1 ? 'has' : 'have'} this open too.` : `${names} cũng đang mở bài này.`}</p>}
    </div>
  );
}
