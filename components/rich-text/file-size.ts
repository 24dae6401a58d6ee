import type { Locale } from '@/i18n/routing';

const steps = [
  { unit: 'megabyte', bytes: 1_000_000 },
  { unit: 'kilobyte', bytes: 1_000 },
] as const;

/** Writes the size of a file as readers count it: "1,2 MB", "640 kB". A file is never smaller than 1 kB. */
export function formatFileSize(bytes: number, locale: Locale): string {
  const { unit, bytes: one } = bytes < steps[0].bytes ? steps[1] : steps[0];
  const amount = Math.max(1, bytes / one);
  const maximumFractionDigits = amount < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(amount);
}
