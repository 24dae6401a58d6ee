import { useTranslations } from 'next-intl';
import { langOf } from '@/components/ui/local-text';
import { Picture } from '@/components/ui/picture';
import type { Official } from '@/content/officials';
import { formatDate } from '@/i18n/format-date';
import type { Locale } from '@/i18n/routing';
import { LocalRichText } from './local-rich-text';

type OfficialListProps = { officials: readonly Official[]; locale: Locale; /** The level that fits under the heading above. */ heading?: 'h2' | 'h3' };

/** People of the department: name, office, and the day at which that office is known to be held. */
export function OfficialList({ officials, locale, heading: Heading = 'h3' }: OfficialListProps) {
  const t = useTranslations('leadership');
  return (
    <ul className="grid gap-10">
      {officials.map(({ id, name, position, asOf, portrait, duties, biography }) => (
        <li key={id} id={`official-${id}`} className="flex flex-wrap gap-x-8 gap-y-4 border-t border-line pt-6">
          {portrait && <Picture picture={portrait} sizes="10rem" className="aspect-3/4 w-40 shrink-0 self-start object-cover" />}
          <div className="min-w-60 flex-1">
            <Heading className="text-xl" lang={locale === 'vi' ? undefined : 'vi'}>
              {name}
            </Heading>
            <p className="text-lg" lang={langOf(position, locale)}>
              {position.text}
            </p>
            {asOf && <p className="mt-1 text-sm text-muted">{t('asOf', { date: formatDate(asOf, locale) })}</p>}
            {duties && (
              <p className="mt-4 max-w-prose">
                <b>{t('duties')}:</b> <span lang={langOf(duties, locale)}>{duties.text}</span>
              </p>
            )}
            {biography && (
              <div className="mt-4">
                <LocalRichText text={biography} locale={locale} level={Heading === 'h2' ? 3 : 4} />
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
