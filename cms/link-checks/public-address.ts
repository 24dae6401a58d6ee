import { lookup as resolveWithSystem, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Gives every address of a host name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

/** Thrown for a host inside the network: nothing there may be asked on behalf of a text. */
export class InsideNetwork extends Error {
  override readonly name = 'InsideNetwork';
}

/**
 * Says whether an address is one of the open Internet: not of this machine, of a private network, of a link, or of a
 * range that leads to one of those by another name (IPv4 in IPv6, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  // Of IPv6 2000::/3 alone is handed out (RFC 4291, 2.4).
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000);
}

/** Asks the system, as every program here does. */
export const resolveHost: Resolve = (hostname) =>
  new Promise((resolve, reject) => resolveWithSystem(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))));

/**
 * Gives the look-up of a connection that refuses hosts inside the network. The connection goes to the very address that
 * was judged: a name that answers otherwise the second time gains nothing.
 */
export function createPublicLookup(resolve: Resolve, isAllowed: (address: string) => boolean = isPublicAddress): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        // One inner address among outer ones is a trick, not a choice.
        if (!first || !addresses.every(({ address }) => isAllowed(address))) return callback(new InsideNetwork(hostname), '', 0);
        if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}
