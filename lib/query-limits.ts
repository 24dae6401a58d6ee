/** Longer queries are pasted texts; so many characters and words of them are searched for. */
export const longestQuery = 200;
export const mostWords = 16;
