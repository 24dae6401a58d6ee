/**
 * Makes the two font files of the public pages from the full faces: Vietnamese and English letters only, without the
 * instructions for screens of the 1990s, without figures and shapes that no page asks for. Run it when the face changes,
 * with a new `edition`: browsers keep the files for a year.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const edition = 1;
const target = 'public/fonts';
const require = createRequire(import.meta.url);
const face = '@expo-google-fonts/be-vietnam-pro';

const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vietnamese = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).join('') + 'đ';
// What official texts, typed carefully, have besides letters.
const signs = '\u00a0–—‘’“”…•·×°§©«»→←↗²³½₫';
const text = ascii + vietnamese + vietnamese.toUpperCase() + signs;

const faces = [
  { weight: 400, file: '400Regular/BeVietnamPro_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/BeVietnamPro_600SemiBold.ttf' },
];

await mkdir(target, { recursive: true });
for (const { weight, file } of faces) {
  const full = await readFile(require.resolve(`${face}/${file}`));
  const subset = await subsetFont(full, text, {
    targetFormat: 'woff2',
    noHinting: true,
    // Kerning, and marks on letters for text that arrives decomposed.
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
    noLayoutClosure: true,
  });
  const name = `be-vietnam-pro-${weight}.v${edition}.woff2`;
  await writeFile(path.join(target, name), subset);
  console.log(`${name}: ${subset.length} bytes`);
}
await copyFile(require.resolve(`${face}/LICENSE_FONT`), path.join(target, 'OFL.txt'));
