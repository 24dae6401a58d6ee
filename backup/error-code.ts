/** Gives the code that Node puts on a failure of the system, such as `ENOENT` for a file or program that is not there. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Says to who runs the portal, in both languages, why something failed. */
export function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const isFull = /^(ENOSPC|EDQUOT|SQLITE_FULL)/.test(String(codeOf(error))) || /No space left on device/.test(message);
  return isFull ? `ổ đĩa đã đầy / the disk is full (${message})` : message;
}
