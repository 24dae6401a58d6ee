import { convertLegacy } from '../../legacy-encoding/convert';
import type { LegacyEncoding } from '../../legacy-encoding/tables';
import { styleOf } from './style-of';

/**
 * Brings what was set in a font of the years before Unicode (`.VnTime`, `VNI-Times`) to Unicode. The name of the font
 * is the one sure sign of the encoding, and it does not survive the paste. Fonts that end in H draw capitals.
 */
export function convertLegacyFonts(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const font = fontOf(node.parentElement);
    const encoding = encodingOf(font);
    if (!encoding || node.nodeValue === null) continue;
    const text = convertLegacy(node.nodeValue, encoding);
    node.nodeValue = encoding === 'tcvn3' && /h$/.test(font) ? text.toLocaleUpperCase('vi') : text;
  }
}

function encodingOf(font: string): LegacyEncoding | null {
  if (font.startsWith('.vn')) return 'tcvn3';
  return font.startsWith('vni-') ? 'vni' : null;
}

/** Gives the first font that holds for an element, in small letters. */
function fontOf(element: Element | null): string {
  for (let current = element; current; current = current.parentElement) {
    const family = styleOf(current).get('font-family') ?? current.getAttribute('face')?.toLowerCase();
    if (family) return family.split(',')[0]?.replace(/["']/g, '').trim() ?? '';
  }
  return '';
}
