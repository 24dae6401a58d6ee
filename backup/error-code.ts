/** Gives the code that Node puts on a failure of the system, such as `ENOENT` for a file or program that is not there. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
