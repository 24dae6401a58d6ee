import type { IncomingMessage } from 'node:http';
import proxyaddr from 'proxy-addr';
import { toClient } from '@/lib/one-client';

/**
 * Makes what tells the clients apart who send requests. An address that a proxy reports is believed of the proxies named
 * alone: anybody can write a header, and what a trusted proxy wrote may still be no address at all.
 */
export function createClientOf(trustedProxies: string[]): (req: IncomingMessage) => string {
  const trust = proxyaddr.compile(trustedProxies);
  return (req) => toClient(proxyaddr(req, trust));
}
