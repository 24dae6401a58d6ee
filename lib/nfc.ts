/** No letter of any language bears so many marks (UAX #15, Stream-Safe Text Format). */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

/** Gives what somebody sent in composed form (NFC). To compose takes the square of the marks on one letter: more than 30 are left out. */
export const toNfc = (sent: string): string => sent.replace(tooManyMarks, '$1').normalize('NFC');
