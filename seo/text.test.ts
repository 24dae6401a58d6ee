import { describe, expect, it } from 'vitest';
import { shorten, toDescription, toHeadline } from './text';

describe('shorten', () => {
  it('leaves a short text alone', () => {
    expect(shorten('Sở  làm việc\n', 12)).toBe('Sở làm việc');
  });

  it('cuts at a word, without the sign before the cut', () => {
    expect(shorten('Sáng nay, Sở gặp mặt', 11)).toBe('Sáng nay…');
    expect(shorten('Sáng nay, Sở gặp mặt', 13)).toBe('Sáng nay, Sở…');
  });

  it('counts a decomposed letter as one', () => {
    expect(shorten('ữặỹ'.normalize('NFD'), 3).normalize('NFC')).toBe('ữặỹ');
  });

  it('cuts a single word that is too long', () => {
    expect(shorten('a'.repeat(20), 10)).toBe(`${'a'.repeat(9)}…`);
  });

  it('keeps descriptions and headlines within what results pages show', () => {
    const long = 'Ứng dụng công nghệ thông tin '.repeat(20);
    expect(Array.from(toDescription(long)).length).toBeLessThanOrEqual(160);
    expect(Array.from(toHeadline(long)).length).toBeLessThanOrEqual(110);
  });
});
