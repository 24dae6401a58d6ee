/** What may name a person in the text of an error: e-mail addresses, the values of a query, passwords in an address. */
const personal: [RegExp, string][] = [
  [/\nparams: .*/g, '\nparams: …'],
  [/(Key \([^)]*\))=\(.*?\)(?= (?:already|is|conflicts))/g, '$1=(…)'],
  [/\/\/[^\s/@]+@/g, '//…@'],
  [/[^\s@<>"'(),;:=]+@[^\s@<>"'(),;:=]+\.[\p{L}\d-]+/gu, '…@…'],
];

/** Takes out of a text what may name a person. */
export const scrub = (text: string): string => personal.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text);

/** Words that open something to whoever has them, as a part of a path: links for a preview or a new password. */
const secret = /\/(?:[\da-f]{32,}|(?=[^/]*[A-Z])[\w.-]{32,})(?=\/|$)/g;

/** An address as the log may have it: without its query, where readers' own words stand, and without secrets. */
export const toLoggedAddress = (address = ''): string => (address.split('?')[0] ?? '').replace(secret, '/…');
