import type { IncomingMessage } from 'node:http';

/**
 * Says whether a request comes from a page of the portal, by the browser's own word (Fetch Metadata; Origin where a browser
 * does not send it). Programs and text browsers, which say neither, act for nobody but who runs them.
 */
export function isFromPortal({ headers }: IncomingMessage, site: string): boolean {
  const from = headers['sec-fetch-site'];
  if (from !== undefined) return from === 'same-origin' || from === 'none';
  const { origin, host } = headers;
  // The newsroom may have a host of its own.
  return origin === undefined || origin === new URL(site).origin || (host !== undefined && origin.replace(/^https?:\/\//, '') === host);
}
