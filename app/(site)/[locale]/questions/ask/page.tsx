import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QuestionForm } from '@/components/sections/question-form';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { getQuestionRules } from '@/content/question-rules';
import { addressOf } from '@/i18n/address';
import { getSubmission, noteUnstored } from '@/lib/rendering';
import { askQuestion } from '@/readers/questions/ask';
import { makeStamp } from '@/readers/stamp';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { formTitle } from '../../form-metadata';
import { homeCrumb } from '../../home-crumb';
import { readLocale } from '../../read-locale';

type AskProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: AskProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('questions.askPage');
  return pageMetadata({ locale, title: await formTitle(locale, t('title')), description: t('lead'), href: '/questions/ask' });
}

/** Where a reader asks the department a question. */
export default async function AskPage({ params }: AskProps) {
  noteUnstored();
  const locale = await readLocale(params);
  const [t, site, department, rules] = await Promise.all([getTranslations('questions.askPage'), getTranslations('site.sections'), getDepartment(locale), getQuestionRules()]);
  const list = { name: site('questions'), path: addressOf(locale, '/questions') };
  const path = addressOf(locale, '/questions/ask');
  return (
    <PageShell locale={locale} department={department} section="questions" editions={everyEdition('/questions/ask')} trail={[{ name: list.name, href: list.path }, { name: t('title') }]}>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>}>
        <p>{t('within', { count: rules.answerWithin, unit: rules.answerUnit })}</p>
      </PageHeader>
      <QuestionForm action={path} stamp={makeStamp(askQuestion.name)} submission={getSubmission()} months={rules.keptMonths} />
      <JsonLd data={breadcrumbJsonLd([await homeCrumb(locale), list, { name: t('title'), path }])} />
    </PageShell>
  );
}
