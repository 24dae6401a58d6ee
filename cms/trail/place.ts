import proxyaddr from 'proxy-addr';
import { env } from '@/lib/env';
import { toClient } from '@/lib/one-client';

/** The proxies that are named, and no other: whoever reaches the portal by this machine may be one that passes on what it gets. */
const isProxy = proxyaddr.compile(env.TRUSTED_PROXIES);

/**
 * Gives the network address that a request came from, or null where it came from the portal itself. Each server on the
 * way adds the address that it saw at the end; what stands before those of our own proxies is the asker's own word.
 */
export function placeOf(headers: Headers): string | null {
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim()).filter(Boolean);
  return (seen.filter((address, distance) => !isOurs(address, distance)).at(-1) ?? seen.at(-1))?.slice(0, 60) ?? null;
}

/** Gives which client a request is of, for limits; an empty text for the portal itself. The trail has the whole address. */
export function clientOf(headers: Headers): string {
  const place = placeOf(headers);
  return place === null ? '' : toClient(place);
}

function isOurs(address: string, distance: number): boolean {
  try {
    return isProxy(address, distance);
  } catch {
    // No address at all.
    return false;
  }
}
