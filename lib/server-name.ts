import { randomUUID } from 'node:crypto';

declare global {
  var congSoServerName: string | undefined;
}

/** What this process is called among the servers of one portal: another one at each start. The server and Next's bundles share it. */
export const serverName = (globalThis.congSoServerName ??= randomUUID());
