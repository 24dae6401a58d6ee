'use client';

import { useEffect, useState } from 'react';

/** A link that still opens. Times are ISO 8601. */
export type LiveLink = { id: number; url: string; recipient?: string | null; expiresAt: string };

/** Gives an edition's preview links that still open, newest first, and what reads them anew. */
export function usePreviewLinks(collection: string | undefined, id: number | string | undefined): { links: LiveLink[]; readAgain: () => void } {
  const [links, setLinks] = useState<LiveLink[]>([]);
  const [reading, setReading] = useState(0);

  useEffect(() => {
    if (id === undefined) return;
    const controller = new AbortController();
    const query = new URLSearchParams({
      'where[kind][equals]': String(collection),
      'where[record][equals]': String(id),
      'where[revokedAt][exists]': 'false',
      'where[expiresAt][greater_than]': new Date().toISOString(),
      depth: '0',
      limit: '20',
    });
    void (async () => {
      try {
        const response = await fetch(`/api/preview-links?${query}`, { credentials: 'same-origin', signal: controller.signal });
        if (!response.ok) return;
        const { docs }: { docs: LiveLink[] } = await response.json();
        setLinks(docs);
      } catch {
        // Left, or the network is gone: what was shown stays.
      }
    })();
    return () => controller.abort();
  }, [collection, id, reading]);

  return { links, readAgain: () => setReading((count) => count + 1) };
}
