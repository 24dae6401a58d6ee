'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';
import { waitForAnswer } from './wait-for-answer';

const words = {
  vi: 'Không kết nối được với máy chủ. Hãy xem lại mạng rồi làm lại.',
  en: 'The server cannot be reached. Check your connection and try again.',
};
const event = 'portal:unreached';

/** What a proxy answers for a portal that it cannot reach. */
const proxySays = new Set([502, 503, 504]);

/** Tells when a call to the portal did not reach it. Gives what ends the telling. */
export function onUnreached(listener: () => void): () => void {
  window.addEventListener(event, listener);
  return () => window.removeEventListener(event, listener);
}

const isCall = (input: RequestInfo | URL): boolean => new URL(input instanceof Request ? input.url : input, window.location.href).pathname.startsWith('/api/');
const isProxys = (response: Response): boolean => proxySays.has(response.status) && !response.headers.get('content-type')?.includes('json');

/**
 * Says in the official's language that the portal was not reached. Payload shows what the browser or its JSON parser
 * says of it, in English, and hands its forms no way to say it better.
 */
export function SayUnreached({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();

  useEffect(() => {
    const browsersFetch = window.fetch;
    const unreached = (cause: unknown): Error => {
      window.dispatchEvent(new Event(event));
      return new Error(words[i18n.language === 'en' ? 'en' : 'vi'], { cause });
    };
    window.fetch = async (input, init) => {
      if (!isCall(input)) return browsersFetch(input, init);
      const response = await waitForAnswer(browsersFetch, input, init).catch((cause: unknown) => {
        // A call that was given up on purpose is none that failed.
        throw cause instanceof TypeError ? unreached(cause) : cause;
      });
      if (isProxys(response)) throw unreached(response.status);
      return response;
    };
    return () => {
      window.fetch = browsersFetch;
    };
  }, [i18n.language]);

  return children;
}
