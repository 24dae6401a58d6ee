import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { convertLegacy } from './convert';
import { detectLegacy, isLegacyPart } from './detect';
import { isSyllable } from './syllable';
import type { LegacyEncoding } from './tables';

const samples: Record<LegacyEncoding, [string, string][]> = {
  tcvn3: [
    ['Bé tr\u00adëng th¨m Së B\u00adu chÝnh, ViÔn th«ng Hµ Néi', 'Bộ trưởng thăm Sở Bưu chính, Viễn thông Hà Nội'],
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['QuyÕt ®Þnh vÒ viÖc øng dông c«ng nghÖ th«ng tin', 'Quyết định về việc ứng dụng công nghệ thông tin'],
  ],
  vni: [
    ['Boä tröôûng thaêm Sôû Böu chính, Vieãn thoâng Haø Noäi', 'Bộ trưởng thăm Sở Bưu chính, Viễn thông Hà Nội'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['QUYEÁT ÑÒNH VEÀ VIEÄC ÖÙNG DUÏNG COÂNG NGHEÄ', 'QUYẾT ĐỊNH VỀ VIỆC ỨNG DỤNG CÔNG NGHỆ'],
  ],
};

describe.each(['tcvn3', 'vni'] as const)('%s', (encoding) => {
  test.each(samples[encoding])('%s', (western, vietnamese) => {
    expect(convertLegacy(western, encoding)).toBe(vietnamese);
    expect(detectLegacy(western)).toBe(encoding);
  });
});

test('the table of TCVN3 is that of the C library, which has the whole standard', () => {
  const bytes = Array.from({ length: 0xff - 0xa1 }, (_, index) => 0xa1 + index).filter((byte) => convertLegacy(String.fromCharCode(byte), 'tcvn3') !== String.fromCharCode(byte));
  const { stdout, error } = spawnSync('iconv', ['-f', 'TCVN5712-1', '-t', 'UTF-8'], { input: Buffer.from(bytes) });
  if (error) return expect(bytes).toHaveLength(74);
  expect(bytes.map((byte) => convertLegacy(String.fromCharCode(byte), 'tcvn3')).join('')).toBe(stdout.toString('utf8'));
});

test.each([
  'Bộ trưởng Lê Doãn Hợp thăm Sở Bưu chính, Viễn thông Hà Nội',
  'Uỷ ban nhân dân Thành phố Hà Nội; hoà, thuý, quý, khoẻ',
  'Đoàn thanh tra kiểm tra hoạt động thông tin di động và Internet'.normalize('NFD'),
  'The Hôtel Métropole, a café and a crêperie opened; São Paulo, Zürich and Málaga did not.',
  'Les élèves français étaient à l’école où la fenêtre était fermée.',
  'Der Präsident hörte die größten Städte über Öl.',
  'Nhiệt độ 25°C ± 2, § 3, « trích », ½ giờ, 5 × 4',
  'Plain English without a mark.',
  '',
])('is not seen in: %s', (text) => {
  expect(detectLegacy(text)).toBeNull();
});

test('a part in Unicode is left as it is', () => {
  expect(isLegacyPart('Së B\u00adu chÝnh', 'tcvn3')).toBe(true);
  expect(isLegacyPart('Sở Bưu chính', 'tcvn3')).toBe(false);
  expect(isLegacyPart('Plain', 'tcvn3')).toBe(false);
});

test.each(['nghiêng', 'quyết', 'giếng', 'ươm', 'Đống', 'khuỷu', 'thuở', 'gì', 'hoà', 'hòa', 'xoong', 'yếu'])('%s is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
});
test.each(['café', 'Möbel', 'strand', 'ộtộ', 'Hµ', 'tröôûng', 'b', ''])('"%s" is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});
