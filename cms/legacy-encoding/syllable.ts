/** What may begin a Vietnamese syllable, if anything does. */
const onset = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?';

/** What follows, without tones: every rhyme of the written language, later marks of vowels included. */
const rhymes = [
  'a ac ach ai am an ang anh ao ap at au ay',
  'ă ăc ăm ăn ăng ăp ăt',
  'â âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et',
  'ê êch êm ên ênh êp êt êu',
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot',
  'ô ôc ôi ôm ôn ông ôp ôt',
  'ơ ơi ơm ơn ơp ơt',
  'u ua uac uan uang uanh uât uâc uân uâng uây ui um un ung uôc uôi uôm uôn uông uôt up uc ut uê uêch uênh uơ uy uya uych uyên uyêt uynh uyn uyp uyt uyu',
  'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
  'y yê yêm yên yêng yêt yêu',
].join(' ').split(' ');

const syllable = new RegExp(`^${onset}(?:${[...rhymes].sort((a, b) => b.length - a.length).join('|')})$`);

/** The five marks of tone, decomposed: grave, acute, tilde, hook above, dot below. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Says whether a word could be a syllable of Vietnamese: an onset, a rhyme, one tone at most. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLocaleLowerCase('vi').normalize('NFD');
  const tones = decomposed.match(tone) ?? [];
  return tones.length <= 1 && syllable.test(decomposed.replace(tone, '').normalize('NFC'));
}
