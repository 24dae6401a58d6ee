/** What may name a person in the text of an error: e-mail addresses, the values of a query, passwords in an address. */
const personal: [RegExp, string][] = [
  // To the end of the text, or to where the lines of the stack begin: a value may have lines of its own. An error within an object stands further in.
  [/\n[ ']*params: [^]*?(?=\n {4,}at |$)/g, '\nparams: …'],
  [/(Failing row contains) [^]*?(?=\n {4,}at |$)/g, '$1 …'],
  // Without an end that PostgreSQL writes, all that follows may be of the value. Bounded, as it would be read again from each `Key`.
  [/(key \(.{0,500}?\))=\((?:[^]{0,4000}?\)(?= (?:already|is|conflicts))|[^]*?(?=\n {4,}at |$))/gi, '$1=(…)'],
  [/\/\/[^\s/@]{1,200}@/g, '//…@'],
  // Bounded as addresses are (RFC 5321, 4.5.3.1): without bounds a long text would be read once from each letter.
  [/[^\s@<>"'(),;:=]{1,64}@[^\s@<>"'(),;:=]{1,255}\.[\p{L}\d-]{1,63}/gu, '…@…'],
];

/** Takes out of a text what may name a person. */
export const scrub = (text: string): string => personal.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text);

/** Words that open something to whoever has them, as a part of a path: links for a preview or a new password. */
const secret = /\/(?:[\da-f]{32,}|(?=[^/]*[A-Z])[\w.-]{32,})(?=\/|$)/g;

/** Places behind which such words stand, however somebody types them: a code by which a reader follows what they sent may have any gaps. */
const opening = /^((?:\/(?:vi|en))?\/(?:theo-doi|follow|xem-truoc|preview-link|nhan-tin\/[^/]+|alerts\/[^/]+)|\/admin\/reset)\/.+/is;

/** An address as the log may have it: without its query, where readers' own words stand, and without secrets. */
export const toLoggedAddress = (address = ''): string => (address.split('?')[0] ?? '').replace(opening, '$1/…').replace(secret, '/…');
