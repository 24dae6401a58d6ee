/** Addresses of this machine: a proxy on it, not somebody who asks. */
const own = /^(::1|(::ffff:)?127(\.\d+){3})$/;

/**
 * Gives the network address that a request came from, or null where it came from the portal itself. Each server on the
 * way adds the address that it saw at the end; what stands before is the asker's own word.
 */
export function placeOf(headers: Headers): string | null {
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim()).filter(Boolean);
  return (seen.filter((address) => !own.test(address)).at(-1) ?? seen.at(-1))?.slice(0, 60) ?? null;
}
