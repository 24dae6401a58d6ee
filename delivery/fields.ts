/** The longest header fields of a browser are some kilobytes; in longer ones patterns of libraries search for seconds. */
export const longestFields = 16 * 1024;

/** Says whether the value of a `Host` field can be a host (RFC 9112, 3.2). */
export const isHost = (value: string): boolean => /^[^\s/?#@\\]+$/.test(value);
