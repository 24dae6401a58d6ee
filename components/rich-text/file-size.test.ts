import { describe, expect, it } from 'vitest';
import { formatFileSize } from './file-size';

describe('formatFileSize', () => {
  it('writes the decimal mark of the language', () => {
    expect(formatFileSize(1_240_000, 'vi')).toBe('1,2 MB');
    expect(formatFileSize(1_240_000, 'en')).toBe('1.2 MB');
  });

  it('leaves out fractions that say nothing', () => {
    expect(formatFileSize(639_700, 'vi')).toBe('640 kB');
    expect(formatFileSize(12, 'en')).toBe('1 kB');
  });
});
