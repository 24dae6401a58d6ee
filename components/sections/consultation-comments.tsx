import { useTranslations } from 'next-intl';
import { Pagination } from '@/components/ui/pagination';
import type { CommentPage } from '@/content/consultations';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';

type ConsultationCommentsProps = { slug: string; comments: CommentPage; locale: Locale };

/** Shows a page of the comments on a draft that officials have let through, and leads to the others. */
export function ConsultationComments({ slug, comments: { items, page, totalPages }, locale }: ConsultationCommentsProps) {
  const t = useTranslations('consultations.comments');
  if (items.length === 0) return null;
  const hrefOf = (number: number) =>
    number === 1
      ? `${addressOf(locale, { route: '/consultations/[slug]', params: { slug } })}#comments`
      : addressOf(locale, { route: '/consultations/[slug]/comments/[page]', params: { slug, page: number } });
  return (
    <>
      <p className="mt-2 text-sm text-muted">{t('note')}</p>
      <ul className="mt-4">
        {items.map(({ id, text, lang, organisation, receivedAt }) => (
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
      <Pagination
        page={page}
        totalPages={totalPages}
        hrefOf={hrefOf}
        words={{ label: t('pages.label'), previous: t('pages.previous'), next: t('pages.next'), page: (number) => t('pages.page', { page: number }) }}
      />
    </>
  );
}
