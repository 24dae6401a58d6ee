import { convertLegacy } from './convert';
import { isSyllable } from './syllable';
import type { LegacyEncoding } from './tables';

/** A word as the old encodings write one: western letters and the signs that stand for Vietnamese ones. */
const word = /[A-Za-zđĐ\u00a1-\u00ff\u0100-\u024f\u1ea0-\u1ef9]+/g;
const western = /[\u00a1-\u00ff]/;

/** Letters that neither encoding has: where one stands, the text is in Unicode already. */
const unicode = /[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]/;

/**
 * Gives the old encoding that a text is in, or null. A text is in one when most of its odd words are no Vietnamese as
 * they stand and become Vietnamese syllables by conversion; one such word is no proof.
 */
export function detectLegacy(text: string): LegacyEncoding | null {
  const counts = (['tcvn3', 'vni'] as const).map((encoding) => ({ encoding, ...countGains(text, encoding) }));
  const [best] = counts.sort((a, b) => b.gained - a.gained);
  return best && best.gained >= 2 && best.gained * 2 > best.odd ? best.encoding : null;
}

/** Says whether a part of a text that is in an old encoding is itself: a quotation in it may be in Unicode. */
export function isLegacyPart(text: string, encoding: LegacyEncoding): boolean {
  return !unicode.test(text.normalize('NFC')) && countGains(text, encoding).gained > 0;
}

function countGains(text: string, encoding: LegacyEncoding): { gained: number; odd: number } {
  const words = (text.normalize('NFC').match(word) ?? []).filter((found) => western.test(found) || unicode.test(found));
  const gained = words.filter((found) => !isSyllable(found) && isSyllable(convertLegacy(found, encoding)));
  return { gained: gained.length, odd: words.filter((found) => !isSyllable(found) || unicode.test(found)).length };
}
