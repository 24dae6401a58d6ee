import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { AnswerArticle } from '@/components/sections/answer-article';
import { PageShell } from '@/components/site/page-shell';
import { getAnswerBySlug } from '@/content/answers';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { questionJsonLd } from '@/seo/question-json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { Absent } from '../../absent';
import { absentMetadata } from '../../absent-metadata';
import { homeCrumb } from '../../home-crumb';
import { readLocale } from '../../read-locale';

type AnswerProps = { params: Promise<{ locale: string; slug: string }> };

// The page and its metadata ask for the same answer.
const getAnswer = cache(getAnswerBySlug);

export async function generateMetadata({ params }: AnswerProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { slug } = await params;
  const answer = await getAnswer(locale, slug);
  if (!answer) return absentMetadata(locale, { route: '/questions/[slug]', params: { slug } });
  const { title, question, editions, notices } = answer;
  return pageMetadata({ locale, title, description: question, editions, noindex: notices.withdrawn !== undefined });
}

/** A question with its answer. */
export default async function AnswerPage({ params }: AnswerProps) {
  const locale = await readLocale(params);
  const { slug } = await params;
  const answer = await getAnswer(locale, slug);
  if (!answer) return <Absent locale={locale} path={addressOf(locale, { route: '/questions/[slug]', params: { slug } })} />;
  const [t, department] = await Promise.all([getTranslations('site.sections'), getDepartment(locale)]);
  const list = { name: t('questions'), path: addressOf(locale, '/questions') };
  return (
    <PageShell locale={locale} department={department} section="questions" editions={answer.editions} trail={[{ name: list.name, href: list.path }, { name: answer.title }]}>
      <AnswerArticle answer={answer} locale={locale} />
      <JsonLd data={questionJsonLd(locale, answer, department)} />
      <JsonLd data={breadcrumbJsonLd([await homeCrumb(locale), list, { name: answer.title, path: answer.path }])} />
    </PageShell>
  );
}
