/**
 * Takes the diacritics off a Vietnamese text and lowers its case: "Sở Bưu chính" gives "so buu chinh".
 * `đ` has no decomposition in Unicode, so it is mapped by hand; older documents write it as `ð` (U+00F0), which looks alike
 * in capitals.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}

/** The five tone marks: grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Writes each tone mark after its word, so that the old and the new place of the tone are equal: `hoà` and `hòa`, `thuỷ`
 * and `thủy`. Hats, horns and breves stay where they are, and make other letters.
 */
export function toneLast(word: string): string {
  const parts = word.normalize('NFD');
  const marks = parts.match(tones);
  return parts.replace(tones, '').normalize('NFC') + (marks?.join('') ?? '');
}

/** Longer slugs are cut at a word: they are unreadable in an address bar and in search results. */
const slugLength = 80;

/** Makes a slug of a title: "Chính phủ điện tử" gives "chinh-phu-dien-tu". Empty when nothing of it fits an address. */
export function toSlug(text: string): string {
  const slug = fold(text)
    .replace(/&/g, ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= slugLength) return slug;
  return slug.slice(0, slugLength + 1).replace(/-[^-]*$/, '').slice(0, slugLength);
}
