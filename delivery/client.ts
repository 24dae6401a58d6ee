import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyaddr from 'proxy-addr';

/**
 * Makes what tells the clients apart who send requests. An address that a proxy reports is believed of the proxies named
 * alone: anybody can write a header. One customer of a network has a whole /64 of IPv6 addresses, and is one client.
 */
export function createClientOf(trustedProxies: string[]): (req: IncomingMessage) => string {
  const trust = proxyaddr.compile(trustedProxies);
  return (req) => {
    const address = proxyaddr(req, trust);
    // What a trusted proxy wrote may still be no address at all.
    if (!ipaddr.isValid(address)) return 'unknown';
    const parsed = ipaddr.process(address);
    return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
  };
}
