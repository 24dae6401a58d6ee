/** For how many days a preview link may hold. */
export const holdsForDays = [1, 3, 7, 14] as const;
