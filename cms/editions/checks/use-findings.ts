'use client';

import { useEffect, useState } from 'react';
import type { ShownFinding } from './endpoint';

/** How long an official pauses before what they wrote is checked, in milliseconds. */
const pause = 800;

type Findings = { findings: ShownFinding[]; state: 'checking' | 'done' | 'failed' };

/**
 * Has an edition checked on the server each time it has changed and its writer pauses; `null` while there is none.
 * The findings come in the language of the screen.
 */
export function useFindings(endpoint: string, language: string, edition: Record<string, unknown> | null): Findings {
  const [result, setResult] = useState<Findings>({ findings: [], state: 'checking' });
  const sent = edition && JSON.stringify(edition);

  useEffect(() => {
    if (sent === null) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(endpoint, {
          method: 'POST',
          credentials: 'same-origin',
          headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
          body: sent,
          signal: controller.signal,
        });
        if (!response.ok) throw new Error(`${response.status}`);
        const { findings }: { findings: ShownFinding[] } = await response.json();
        setResult({ findings, state: 'done' });
      } catch {
        if (!controller.signal.aborted) setResult(({ findings }) => ({ findings, state: 'failed' }));
      }
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [endpoint, language, sent]);

  return result;
}
