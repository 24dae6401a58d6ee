import { useTranslations } from 'next-intl';
import type { Consultation } from '@/content/consultations';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';

type ConsultationCommentsProps = { consultation: Pick<Consultation, 'received' | 'comments'>; locale: Locale };

/** Says how many comments came in, and shows those that officials have let through. */
export function ConsultationComments({ consultation: { received, comments }, locale }: ConsultationCommentsProps) {
  const t = useTranslations('consultations.comments');
  return (
    <section aria-labelledby="comments">
      <h2 id="comments" className="mb-3 text-xl">
        {t('title')}
      </h2>
      <p>{t('received', { count: received })}</p>
      {comments.length > 0 && (
        <>
          <p className="mt-2 text-sm text-muted">{t('note')}</p>
          <ul className="mt-4">
            {comments.map(({ id, text, lang, organisation, receivedAt }) => (
              <li key={id} className="border-t border-line py-5">
                <p className="flex flex-wrap gap-x-3 text-sm text-muted">
                  <strong className="font-strong text-ink">{organisation ?? t('person')}</strong>
                  <Day iso={receivedAt} locale={locale} />
                </p>
                <p className="mt-1 break-words whitespace-pre-line" lang={lang === locale ? undefined : lang}>
                  {text}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
