import { formatDate } from '@/i18n/format-date';
import type { Locale } from '@/i18n/routing';
import { toDay } from '@/lib/dates';

/** Writes the day of a time, for readers and for machines. */
export function Day({ iso, locale }: { iso: string; locale: Locale }) {
  return (
    <time dateTime={toDay(iso)} className="whitespace-nowrap">
      {formatDate(iso, locale)}
    </time>
  );
}
