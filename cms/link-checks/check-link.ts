import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { createPublicLookup, InsideNetwork, isPublicAddress, resolveHost, type Resolve } from './public-address';

/** What became of a link. `refused` is an address that the portal does not ask; nothing is said of whether it works. */
export type LinkState = { state: 'works' } | { state: 'broken'; reason: string } | { state: 'refused' };

/** How a link is asked for; tests give a resolver of their own and let it lead to this machine. */
export type Asking = { resolve?: Resolve; isAllowed?: (address: string) => boolean; timeout?: number };

const mostRedirects = 5;
const ports = new Set(['', '80', '443', '8080', '8443']);

/**
 * Asks for an address of the web once, and says whether it answers. Reads no body, sends no cookie, follows five
 * redirects at most, each judged anew, and waits `timeout` milliseconds at most in all.
 */
export async function checkLink(address: string, { timeout = 10_000, ...asking }: Asking = {}): Promise<LinkState> {
  const signal = AbortSignal.timeout(timeout);
  try {
    let url = new URL(address);
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const { status, location } = await ask(url, asking, signal);
      if (status >= 300 && status < 400 && location) url = new URL(location, url);
      // Some sites answer programs with 401, 403 or 429, and readers with the page.
      else return status < 400 || status === 401 || status === 403 || status === 429 ? { state: 'works' } : { state: 'broken', reason: String(status) };
    }
    return { state: 'broken', reason: 'redirects' };
  } catch (error) {
    if (error instanceof InsideNetwork) return { state: 'refused' };
    return { state: 'broken', reason: signal.aborted ? 'timeout' : codeOf(error) };
  }
}

type Answer = { status: number; location?: string };

async function ask(url: URL, asking: Omit<Asking, 'timeout'>, signal: AbortSignal): Promise<Answer> {
  const answer = await send('HEAD', url, asking, signal);
  // Not every server knows HEAD.
  return [404, 405, 500, 501].includes(answer.status) ? send('GET', url, asking, signal) : answer;
}

function send(method: string, url: URL, { resolve = resolveHost, isAllowed = isPublicAddress }: Omit<Asking, 'timeout'>, signal: AbortSignal): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  // A host that is an address is never looked up.
  if (!isWeb || url.username || url.password || (net.isIP(host) !== 0 && !isAllowed(host)) || (isAllowed === isPublicAddress && !ports.has(url.port))) {
    return Promise.reject(new InsideNetwork(url.host));
  }
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((settle, reject) => {
    const asked = request(url, {
      method,
      agent: false,
      signal,
      lookup: createPublicLookup(resolve, isAllowed),
      headers: { 'User-Agent': 'CongSo-LinkCheck', Accept: '*/*' },
    });
    asked.on('response', (response) => {
      settle({ status: response.statusCode ?? 0, location: response.headers.location });
      asked.destroy();
    });
    asked.on('error', reject);
    asked.end();
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
