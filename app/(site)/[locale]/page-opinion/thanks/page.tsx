import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { pageMetadata } from '@/app/page-metadata';
import { readLocale } from '../../read-locale';

type ThanksProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: ThanksProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('pageOpinion.thanks');
  return pageMetadata({ locale, title: t('title'), noindex: true });
}

/** Thanks a reader for an opinion of a page. */
export default async function OpinionThanks({ params }: ThanksProps) {
  const locale = await readLocale(params);
  const [t, department] = await Promise.all([getTranslations('pageOpinion.thanks'), getDepartment(locale)]);
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/page-opinion/thanks')} trail={[{ name: t('step') }]} asksOpinion={false}>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>}>
        <p>
          <a href={addressOf(locale, '/')} className="inline-block min-h-11 py-2">
            {t('home')}
          </a>
        </p>
      </PageHeader>
    </PageShell>
  );
}
