/** Encodings of Vietnamese from before Unicode: what a font made Vietnamese is, to a computer, western letters. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** Both sides of a table: western characters in groups apart by blanks, and the Vietnamese letters they stand for. */
const pairs = (western: string, vietnamese: string): [string, string][] => {
  const letters = vietnamese.split(' ');
  return western.split(' ').map((group, index) => [group, letters[index] ?? group]);
};

/**
 * TCVN 5712:1993, VN3, known as TCVN3 or ABC: one character a letter. Its capitals with a tone exist in fonts alone.
 * U+00AD, a soft hyphen elsewhere, is ư here.
 */
const tcvn3 = new Map([
  ...pairs('¡ ¢ £ ¤ ¥ ¦ §', 'Ă Â Ê Ô Ơ Ư Đ'),
  ...pairs('¨ © ª « ¬ \u00ad ®', 'ă â ê ô ơ ư đ'),
  ...pairs('µ ¶ · ¸ ¹', 'à ả ã á ạ'),
  ...pairs('» ¼ ½ ¾ Æ', 'ằ ẳ ẵ ắ ặ'),
  ...pairs('Ç È É Ê Ë', 'ầ ẩ ẫ ấ ậ'),
  ...pairs('Ì Î Ï Ð Ñ', 'è ẻ ẽ é ẹ'),
  ...pairs('Ò Ó Ô Õ Ö', 'ề ể ễ ế ệ'),
  ...pairs('× Ø Ü Ý Þ', 'ì ỉ ĩ í ị'),
  ...pairs('ß á â ã ä', 'ò ỏ õ ó ọ'),
  ...pairs('å æ ç è é', 'ồ ổ ỗ ố ộ'),
  ...pairs('ê ë ì í î', 'ờ ở ỡ ớ ợ'),
  ...pairs('ï ñ ò ó ô', 'ù ủ ũ ú ụ'),
  ...pairs('õ ö ÷ ø ù', 'ừ ử ữ ứ ự'),
  ...pairs('ú û ü ý þ', 'ỳ ỷ ỹ ý ỵ'),
]);

/** VNI for Windows, small letters: a letter and, after it, a character for its marks. */
const vniSmall = [
  ...pairs('aø aû aõ aù aï', 'à ả ã á ạ'),
  ...pairs('aê aè aú aü aé aë', 'ă ằ ẳ ẵ ắ ặ'),
  ...pairs('aâ aà aå aã aá aä', 'â ầ ẩ ẫ ấ ậ'),
  ...pairs('eø eû eõ eù eï', 'è ẻ ẽ é ẹ'),
  ...pairs('eâ eà eå eã eá eä', 'ê ề ể ễ ế ệ'),
  ...pairs('ì æ ó í ò', 'ì ỉ ĩ í ị'),
  ...pairs('oø oû oõ où oï', 'ò ỏ õ ó ọ'),
  ...pairs('oâ oà oå oã oá oä', 'ô ồ ổ ỗ ố ộ'),
  ...pairs('ô ôø ôû ôõ ôù ôï', 'ơ ờ ở ỡ ớ ợ'),
  ...pairs('uø uû uõ uù uï', 'ù ủ ũ ú ụ'),
  ...pairs('ö öø öû öõ öù öï', 'ư ừ ử ữ ứ ự'),
  ...pairs('yø yû yõ yù î', 'ỳ ỷ ỹ ý ỵ'),
  ...pairs('ñ', 'đ'),
];

/** Capitals have a mark of either case: fonts for headings differ. */
const vni = new Map([
  ...vniSmall,
  ...vniSmall.map(([western, letter]): [string, string] => [western.toUpperCase(), letter.toUpperCase()]),
  ...vniSmall.map(([western, letter]): [string, string] => [western.charAt(0).toUpperCase() + western.slice(1), letter.toUpperCase()]),
]);

export const tables: Record<LegacyEncoding, ReadonlyMap<string, string>> = { tcvn3, vni };
