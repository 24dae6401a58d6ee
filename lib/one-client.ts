import ipaddr from 'ipaddr.js';

/**
 * Gives the client to whom a network address belongs: one customer of a network has a whole /64 of IPv6 addresses, and is
 * one client. What is no address at all is one client, too.
 */
export function toClient(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}
