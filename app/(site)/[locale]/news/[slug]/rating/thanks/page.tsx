import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { getNewsBySlug } from '@/content/news';
import { addressOf } from '@/i18n/address';
import { pageMetadata } from '@/app/page-metadata';
import { Absent } from '../../../../absent';
import { absentMetadata } from '../../../../absent-metadata';
import { readLocale } from '../../../../read-locale';

type ThanksProps = { params: Promise<{ locale: string; slug: string }> };

const getItem = cache(getNewsBySlug);

export async function generateMetadata({ params }: ThanksProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { slug } = await params;
  const [item, t] = await Promise.all([getItem(locale, slug), getTranslations('news.rating')]);
  return item ? pageMetadata({ locale, title: t('thanks.title'), noindex: true, canonicalPath: item.path }) : absentMetadata(locale);
}

/** Thanks a reader for a rating, and leads back. */
export default async function RatingThanks({ params }: ThanksProps) {
  const locale = await readLocale(params);
  const { slug } = await params;
  const [item, t, sections] = await Promise.all([getItem(locale, slug), getTranslations('news.rating'), getTranslations('site.sections')]);
  if (!item) return <Absent locale={locale} path={addressOf(locale, { route: '/news/[slug]/rating/thanks', params: { slug } })} />;
  const department = await getDepartment(locale);
  return (
    <PageShell
      locale={locale}
      department={department}
      section="news"
      asksOpinion={false}
      editions={item.editions}
      trail={[{ name: sections('news'), href: addressOf(locale, '/news') }, { name: item.title, href: item.path }, { name: t('thanks.step') }]}
    >
      <PageHeader title={t('thanks.title')} lead={<p>{t('thanks.lead')}</p>}>
        <p>
          <a href={item.path} className="inline-block min-h-11 py-2">
            {t('thanks.back', { title: item.title })}
          </a>
        </p>
      </PageHeader>
    </PageShell>
  );
}
