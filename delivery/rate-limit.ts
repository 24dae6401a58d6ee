import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import proxyaddr from 'proxy-addr';
import type { Target } from './target';

/** Addresses whose answers cost work, and how often one client may ask for any of them: `burst` at once, and on average. */
export type Limit = { paths: string[]; perMinute: number; burst: number };

type Bucket = { left: number; at: number };

/** So many clients are remembered; who is forgotten begins anew. */
const mostClients = 20_000;

/**
 * Makes what tells how long a client has to wait before it may ask for a target, in seconds; 0 for now. An address that
 * a proxy reports is believed of the proxies named alone: anybody can write a header.
 */
export function createRateLimit(limits: Limit[], trustedProxies: string[], now = () => Date.now()): (req: IncomingMessage, target: Target) => number {
  const trust = proxyaddr.compile(trustedProxies);
  const rates = limits.map((limit) => ({ ...limit, buckets: new LRUCache<string, Bucket>({ max: mostClients }) }));

  return (req, { path, query }) => {
    // Without a query the answer is a stored page.
    const rate = query ? rates.find(({ paths }) => paths.includes(path)) : undefined;
    if (!rate) return 0;
    const client = toClient(proxyaddr(req, trust));
    const { buckets, burst, perMinute } = rate;
    const time = now();
    const { left, at } = buckets.get(client) ?? { left: burst, at: time };
    const present = Math.min(burst, left + ((time - at) / 60_000) * perMinute);
    buckets.set(client, { left: present < 1 ? present : present - 1, at: time });
    return present < 1 ? Math.ceil(Number((((1 - present) / perMinute) * 60).toFixed(3))) : 0;
  };
}

/** One customer of a network has a whole /64 of IPv6 addresses, and can ask from each. */
function toClient(address: string): string {
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}
