import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { noteQuery } from '@/lib/rendering';
import { isKnownPage } from '@/readers/page-opinions/known-page';
import { pageMetadata } from '@/app/page-metadata';
import { readLocale } from '../../read-locale';

type ThanksProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params }: ThanksProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('pageOpinion.thanks');
  return pageMetadata({ locale, title: t('title'), noindex: true });
}

/** Thanks a reader for an opinion of a page. */
export default async function OpinionThanks({ params, searchParams }: ThanksProps) {
  noteQuery('page');
  const locale = await readLocale(params);
  const [t, department] = await Promise.all([getTranslations('pageOpinion.thanks'), getDepartment(locale)]);
  const { page } = await searchParams;
  const about = typeof page === 'string' && (await isKnownPage(page)) ? page : undefined;
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/page-opinion/thanks', { page: about })} trail={[{ name: t('step') }]} asksOpinion={false}>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>}>
        <p>
          <a href={about ?? addressOf(locale, '/')} className="inline-block min-h-11 py-2">
            {t(about ? 'back' : 'home')}
          </a>
        </p>
      </PageHeader>
    </PageShell>
  );
}
