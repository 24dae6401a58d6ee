/** What a results page shows of a description; the rest is cut there anyway, and seldom at a word. */
const descriptionLength = 160;

/** Google's article markup advises headlines of at most this length. */
const headlineLength = 110;

/** Shortens a text at a word, with an ellipsis when something was left out. Counts what a reader sees as one character. */
export function shorten(text: string, length: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(plain.normalize('NFC'));
  if (characters.length <= length) return plain;
  const cut = characters.slice(0, length - 1).join('');
  const whole = characters[length - 1] === ' ' ? cut : cut.replace(/\s+\S*$/, '');
  return `${whole.replace(/[\s,;:.–-]+$/, '')}…`;
}

export const toDescription = (text: string) => shorten(text, descriptionLength);
export const toHeadline = (text: string) => shorten(text, headlineLength);
