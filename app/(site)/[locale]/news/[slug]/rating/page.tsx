import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { RatingButtons } from '@/components/sections/rating';
import { PageShell } from '@/components/site/page-shell';
import { ProblemSummary } from '@/components/ui/form/problem-summary';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { getNewsBySlug } from '@/content/news';
import { addressOf } from '@/i18n/address';
import { getSubmission } from '@/lib/rendering';
import { trappedIn } from '@/lib/hidden-fields';
import { pageMetadata } from '@/app/page-metadata';
import { Absent } from '../../../absent';
import { absentMetadata } from '../../../absent-metadata';
import { readLocale } from '../../../read-locale';

type RatingPageProps = { params: Promise<{ locale: string; slug: string }> };

const getItem = cache(async (locale: Parameters<typeof getNewsBySlug>[0], slug: string) => {
  const item = await getNewsBySlug(locale, slug);
  return item?.notices.withdrawn ? null : item;
});

export async function generateMetadata({ params }: RatingPageProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { slug } = await params;
  const [item, t] = await Promise.all([getItem(locale, slug), getTranslations('news.rating')]);
  return item ? pageMetadata({ locale, title: t('pageTitle', { title: item.title }), noindex: true, canonicalPath: item.path }) : absentMetadata(locale);
}

/** Takes the rating of a news item, and says why where one was not taken. */
export default async function RatingPage({ params }: RatingPageProps) {
  const locale = await readLocale(params);
  const { slug } = await params;
  const path = addressOf(locale, { route: '/news/[slug]/rating', params: { slug } });
  const [item, t, forms, sections] = await Promise.all([getItem(locale, slug), getTranslations('news.rating'), getTranslations('forms'), getTranslations('site.sections')]);
  if (!item) return <Absent locale={locale} path={path} />;
  const department = await getDepartment(locale);
  const submission = getSubmission();
  const problems = Object.values(submission?.problems ?? {}).map(({ code, limit = 0 }) => ({ text: forms(`problems.${code}`, { label: t('ask'), limit }) }));
  return (
    <PageShell
      locale={locale}
      department={department}
      section="news"
      asksOpinion={false}
      editions={item.editions}
      trail={[{ name: sections('news'), href: addressOf(locale, '/news') }, { name: item.title, href: item.path }, { name: t('page') }]}
    >
      <PageHeader title={t('page')} lead={<p>{item.title}</p>} />
      {problems.length > 0 && (
        <div className="mb-8 max-w-prose">
          <ProblemSummary title={forms('notTaken')} problems={problems} />
        </div>
      )}
      <RatingButtons action={path} trapped={trappedIn(submission)} />
    </PageShell>
  );
}
