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
      const response = await fetch(`/api/${collectionSlug}/${id}/presence`, { method: 'POST', credentials: 'same-origin' }).catch(() => null);
      const answer = response?.ok ? Answer.safeParse(await response.json()) : null;
      if (answer?.success) setOthers(answer.data.others);
    };
    void tell();
    const timer = setInterval(() => void tell(), tellEvery);
    return () => clearInterval(timer);
  }, [collectionSlug, id]);

  if (others.length === 0) return null;
  const names = others.join(', ');
  return (
    <p role="status" className="other-officials">
      {i18n.language === 'en' ? `${names} ${others.length === 1 ? 'has' : 'have'} this open too.` : `${names} cũng đang mở bài này.`}
    </p>
  );
}
