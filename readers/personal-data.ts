/** Kinds of personal data that readers write into texts without thinking that others will read them. */
export type PersonalDataKind = 'email' | 'phone' | 'identity';

/** A place in a text, from `start` up to `end` in UTF-16 units. */
export type PersonalData = { kind: PersonalDataKind; start: number; end: number };

const email = /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu;

/** What stands between the groups of one number, and before its first. */
const between = /^[\s.()-]{1,3}$/;
const opening = /[+(]{1,2}\s?$/;

/** A code of something else goes on with letters. */
const goesOn = /^[\p{L}\p{N}]/u;

/** A sum of money or a quantity is nobody's number. */
const unit = /^\s*(?:đồng|đ|vnđ|vnd|usd|triệu|nghìn|tỷ|tỉ|người|ha|km|m²|m2|%)(?![\p{L}\p{N}])/iu;

/** Thousands are grouped by threes with dots. */
const thousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

const mostDigits = 15;

/**
 * Mobile numbers of ten digits, and of eleven until 2018; fixed ones with the codes of today (02x) and of before 2017,
 * when Ha Noi was 04 and Ho Chi Minh City 08; all with 0, 84, +84 or 0084 in front.
 */
const phoneNumber = /^(?:0|(?:00)?840?)(?:[35789]\d{8}|1[2689]\d{8}|2\d{9}|[2-8]\d{8,9})$/;

/** Identity numbers: twelve digits with the code of a province (001 to 096) in front, since 2016; nine before, the first two a province. */
const identityNumber = /^(?:0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}|(?!00)\d{9})$/;

/** Finds e-mail addresses, telephone numbers and identity numbers in a text, in their order; none overlap. */
export function findPersonalData(text: string): PersonalData[] {
  const emails = [...text.matchAll(email)].map(({ 0: { length }, index }): PersonalData => ({ kind: 'email', start: index, end: index + length }));
  // Digits belong to an address or to a number: numbers are looked for between the addresses.
  const bounds = [0, ...emails.flatMap(({ start, end }) => [start, end]), text.length];
  const numbers = bounds.flatMap((from, index) =>
    index % 2 === 0 ? findNumbers(text.slice(from, bounds[index + 1])).map(({ kind, start, end }) => ({ kind, start: start + from, end: end + from })) : [],
  );
  return [...emails, ...numbers].sort((a, b) => a.start - b.start);
}

/** Gives the text with `words` in the place of everything that `findPersonalData` finds. */
export function maskPersonalData(text: string, words: Record<PersonalDataKind, string>): string {
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of findPersonalData(text)) {
    masked += text.slice(from, start) + words[kind];
    from = end;
  }
  return masked + text.slice(from);
}

/** People group the digits of a number as they like: of the groups that follow each other, as many as make one count. */
function findNumbers(text: string): PersonalData[] {
  const groups = [...text.matchAll(/\d+/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const found: PersonalData[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const number = findNumber(text, groups, first);
    if (!number) continue;
    found.push(number.place);
    first = number.last;
  }
  return found;
}

type Group = { start: number; end: number };

function findNumber(text: string, groups: Group[], first: number): { place: PersonalData; last: number } | null {
  const start = groups[first]?.start ?? 0;
  let best: { place: PersonalData; last: number } | null = null;
  let digits = '';
  for (let last = first; last < groups.length; last += 1) {
    const [group, before] = [groups[last], groups[last - 1]];
    if (!group || (last > first && before && !between.test(text.slice(before.end, group.start)))) break;
    digits += text.slice(group.start, group.end);
    if (digits.length > mostDigits) break;
    const kind = kindOf(digits, text, start, group.end);
    if (kind) best = { place: { kind, start: start - (opening.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0), end: group.end }, last };
  }
  return best;
}

function kindOf(digits: string, text: string, start: number, end: number): 'phone' | 'identity' | null {
  if (phoneNumber.test(digits)) return 'phone';
  if (!identityNumber.test(digits)) return null;
  const behind = text.slice(end, end + 12);
  const isOther = goesOn.test(behind) || unit.test(behind) || thousands.test(text.slice(start, end));
  return isOther ? null : 'identity';
}
