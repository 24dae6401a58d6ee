import { describe, expect, test } from 'vitest';
import { sharp } from './sharp';

const drawing = sharp({ create: { width: 8, height: 8, channels: 3, background: '#2f5d50' } });

describe('pictures', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('are read as %s', async (format) => {
    const { width } = await sharp(await drawing.clone().toFormat(format).toBuffer()).metadata();
    expect(width).toBe(8);
  });

  test('are drawn from SVG', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';
    expect((await sharp(Buffer.from(svg)).png().toBuffer()).length).toBeGreaterThan(0);
  });

  test.each(['avif', 'gif', 'tiff'] as const)('are not read as %s, which nobody may send', async (format) => {
    const sent = await drawing.clone().toFormat(format).toBuffer();
    await expect(sharp(sent).metadata()).rejects.toThrow('unsupported image format');
  });
});
