import { useTranslations } from 'next-intl';
import type { EditionNotices } from '@/content/editions';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';

type NoticesProps = { notices: EditionNotices; locale: Locale };

/** Tells readers, above a text, that it was withdrawn or that it is older than its original. Nothing where neither is so. */
export function EditionNotices({ notices: { withdrawn, behind }, locale }: NoticesProps) {
  const t = useTranslations('editions');
  if (!withdrawn && !behind) return null;
  return (
    <div role="note" className="mt-6 max-w-prose border-s-4 border-accent bg-sunken px-5 py-4">
      {withdrawn && (
        <>
          <p className="font-strong">
            {t.rich('withdrawn', { date: () => <Day iso={withdrawn.on} locale={locale} /> })}
          </p>
          <p className="mt-1">
            {t('reason')}: {withdrawn.reason}
          </p>
        </>
      )}
      {behind && (
        <p>
          {t('behind')}{' '}
          <a href={behind.original} className="inline-block py-1">
            {t('original')}
          </a>
        </p>
      )}
    </div>
  );
}

/** Lists, under a text, what was corrected since its publication. Nothing where nothing was that readers should know. */
export function ChangeNotes({ notices: { changes }, locale }: NoticesProps) {
  const t = useTranslations('editions');
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes" className="mt-10 border-t border-line pt-5 text-sm">
      <h2 id="changes" className="sr-only">
        {t('changes')}
      </h2>
      <ul className="flex flex-col gap-y-2">
        {changes.map(({ on, note }) => (
          <li key={on}>
            <strong className="font-strong">
              {t('changed')} <Day iso={on} locale={locale} />:
            </strong>{' '}
            {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
