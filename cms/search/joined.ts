/** Puts texts one under the other, without those that are missing. */
export const joined = (...texts: (string | null | undefined)[]): string => texts.filter(Boolean).join('\n');
