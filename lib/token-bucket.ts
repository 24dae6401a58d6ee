import { LRUCache } from 'lru-cache';
import { atMost } from './at-most';

/** How often one client may do something: `burst` at once, and `perMinute` on average. */
export type Rate = { perMinute: number; burst: number };

type Bucket = { left: number; at: number };

/** So many clients are remembered; who is forgotten begins anew. */
const mostClients = 20_000;

/** Makes what takes one turn of a client and tells how long it has to wait for it, in seconds; 0 for now. Kept in memory alone. */
export function createTurns({ perMinute, burst }: Rate, now = () => Date.now()): (client: string) => number {
  const buckets = new LRUCache<string, Bucket>(atMost(mostClients));
  return (client) => {
    const time = now();
    const { left, at } = buckets.get(client) ?? { left: burst, at: time };
    const present = Math.min(burst, left + ((time - at) / 60_000) * perMinute);
    buckets.set(client, { left: present < 1 ? present : present - 1, at: time });
    return present < 1 ? Math.ceil(Number((((1 - present) / perMinute) * 60).toFixed(3))) : 0;
  };
}
