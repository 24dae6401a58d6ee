import type { IncomingMessage } from 'node:http';
import proxyaddr from 'proxy-addr';

/** Under which host name the newsroom opens, and to which addresses and networks; to all where none is named. */
export type NewsroomDoor = { host?: string; addresses?: string[] };

/** The newsroom, its interface and the previews of officials. */
const newsroom = /^\/(admin|api|preview)(\/|$)/;

/** Parts of the interface that pages and programs of readers use: uploaded files, the portal as data. */
const forReaders = /^\/api\/(media\/file|attachments\/file|open)(\/|$)/;

/** Says whether a path belongs to officials alone. */
export const isNewsroom = (path: string): boolean => newsroom.test(path) && !forReaders.test(path);

/** Makes what says whether whoever sends a request may come to the newsroom's door at all; signing in is asked for behind it. */
export function createNewsroomDoor({ host, addresses = [] }: NewsroomDoor, trustedProxies: string[]): (req: IncomingMessage) => boolean {
  const isProxy = proxyaddr.compile(trustedProxies);
  const isNamed = proxyaddr.compile(addresses);
  return (req) => {
    if (host !== undefined && req.headers.host?.toLowerCase() !== host) return false;
    return addresses.length === 0 || isNamed(proxyaddr(req, isProxy), 0);
  };
}
