import { tables, type LegacyEncoding } from './tables';

/** For each encoding, what matches any of its groups, the longest first. */
const patterns: Record<LegacyEncoding, RegExp> = { tcvn3: toPattern('tcvn3'), vni: toPattern('vni') };

function toPattern(encoding: LegacyEncoding): RegExp {
  const groups = [...tables[encoding].keys()].sort((a, b) => b.length - a.length);
  return new RegExp(groups.join('|'), 'g');
}

/** Gives a text of an old encoding in Unicode, composed (NFC). Whoever calls knows that it is in that encoding. */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  return text.normalize('NFC').replace(patterns[encoding], (group) => tables[encoding].get(group) ?? group);
}
