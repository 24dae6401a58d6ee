import { readFile } from 'node:fs/promises';
import path from 'node:path';

const face = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@expo-google-fonts/be-vietnam-pro');

/** The whole face, with every Vietnamese letter in one file: letters of two subsets would not be kerned with each other. */
const files = [
  { weight: 400, file: '400Regular/BeVietnamPro_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/BeVietnamPro_600SemiBold.ttf' },
] as const;

export const fontFamily = 'Be Vietnam Pro';

let loaded: ReturnType<typeof readFonts> | undefined;

/** Gives the portal's face to whoever draws with it; it is read once, or again where it could not be read. */
export async function loadFonts() {
  try {
    return await (loaded ??= readFonts());
  } catch (error) {
    loaded = undefined;
    throw error;
  }
}

async function readFonts() {
  return Promise.all(
    files.map(async ({ weight, file }) => ({
      name: fontFamily,
      data: withoutKerning(await readFile(path.join(face, file))),
      weight,
      style: 'normal' as const,
    })),
  );
}

/**
 * Hides a font's kerning. The drawing library measures words without it and draws them with it, which leaves the spaces
 * between words uneven; hidden, both agree. https://learn.microsoft.com/typography/opentype/spec/otff#table-directory
 */
export function withoutKerning(font: Buffer): Buffer {
  const directory = 12;
  const entry = 16;
  const tables = font.readUInt16BE(4);
  const hidden = Buffer.from(font);
  for (let at = directory; at < directory + tables * entry; at += entry) {
    if (['GPOS', 'kern'].includes(font.toString('latin1', at, at + 4))) hidden.write('none', at, 'latin1');
  }
  return hidden;
}

/** What the face has no letters for. The drawing library would ask a foreign server for them, which a portal must not. */
const unknownLetters = /[^\u0020-\u024F\u0300-\u0323\u1E00-\u1EFF\u2010-\u2027\u2030-\u203A\u20AB\u20AC\u2122]/gu;

/** Gives a text with nothing but what the portal's face can draw, each letter with its marks as one character. */
export function toDrawable(text: string): string {
  return text.normalize('NFC').replace(unknownLetters, ' ').replace(/\s+/g, ' ').trim();
}
