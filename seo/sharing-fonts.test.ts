import { expect, it } from 'vitest';
import { loadFonts, toDrawable, withoutKerning } from './sharing-fonts';

it('draws every Vietnamese letter, composed', () => {
  const letters = 'Ữ ặ ỹ ẵ đ Đ ơ – “ứng dụng” 100 ₫';
  expect(toDrawable(letters.normalize('NFD'))).toBe(letters.normalize('NFC'));
});

it('asks nobody for letters that the face lacks', () => {
  expect(toDrawable('Sở 漢字 🎉 mới\u0007')).toBe('Sở mới');
});

it('hides the kerning and nothing else', async () => {
  const [regular] = await loadFonts();
  const tags = regular?.data.toString('latin1', 12, 400) ?? '';
  expect(tags).toContain('none');
  expect(tags).toContain('glyf');
  expect(tags).not.toContain('GPOS');
  expect(withoutKerning(regular?.data ?? Buffer.alloc(12))).toEqual(regular?.data);
});
