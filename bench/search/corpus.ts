import { compounds, givenNames, middleNames, signers, surnames } from './vocabulary';

/** A news item of the corpus. */
export type Item = { title: string; lead: string; body: string; date: string };

const wordsInBody = 400;
const day = 86_400_000;
const [first, last] = [Date.UTC(2006, 0, 1), Date.UTC(2026, 0, 1)];

/** Gives the same numbers between 0 and 1 in each run: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Gives the item of a number, always the same: words of the press of an office, few of them often and many seldom, names, numbers. */
export function makeItem(number: number): Item {
  const random = createRandom(number);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  // By rank as in a language: the square gives the first words of the list most of the text.
  const word = () => compounds[Math.floor(random() ** 2 * compounds.length)] ?? '';
  const name = () => `${pick(surnames)} ${pick(middleNames)} ${pick(givenNames)}`;
  const reference = () => `${1 + Math.floor(random() * 4000)}/${2006 + Math.floor(random() * 20)}/${pick(signers)}`;
  const part = () => {
    const chance = random();
    if (chance < 0.03) return name();
    if (chance < 0.045) return reference();
    return chance < 0.06 ? String(1 + Math.floor(random() * 5000)) : word();
  };
  const phrase = (syllables: number) => {
    const parts: string[] = [];
    for (let length = 0; length < syllables; length += parts.at(-1)?.split(' ').length ?? 1) parts.push(part());
    return capital(parts.join(' '));
  };
  const sentences: string[] = [];
  for (let length = 0; length < wordsInBody; length += sentences.at(-1)?.split(' ').length ?? 1) sentences.push(phrase(10 + Math.floor(random() * 14)));
  return {
    title: phrase(8 + Math.floor(random() * 6)),
    lead: `${phrase(20)}, ${phrase(12)}.`,
    body: sentences.map((sentence) => `${sentence}.`).join(' '),
    date: new Date(first + Math.floor((random() * (last - first)) / day) * day).toISOString(),
  };
}
