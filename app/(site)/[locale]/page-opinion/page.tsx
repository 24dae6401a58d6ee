import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { everyEdition } from '@/components/site/editions';
import { OpinionButtons } from '@/components/site/page-opinion';
import { PageShell } from '@/components/site/page-shell';
import { ProblemSummary } from '@/components/ui/form/problem-summary';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { getSubmission } from '@/lib/rendering';
import { trappedIn } from '@/lib/hidden-fields';
import { Absent } from '../absent';
import { formMetadata } from '../form-metadata';
import { readLocale } from '../read-locale';

type OpinionPageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: OpinionPageProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('pageOpinion');
  return formMetadata(locale, t('question'));
}

/** Takes what readers think of pages, whose forms lead here. There is something to see only where an answer was not taken. */
export default async function OpinionPage({ params }: OpinionPageProps) {
  const locale = await readLocale(params);
  const submission = getSubmission();
  const problems = Object.values(submission?.problems ?? {});
  const page = submission?.values.page;
  if (problems.length === 0) return <Absent locale={locale} path={addressOf(locale, '/page-opinion')} />;
  const [t, forms, department] = await Promise.all([getTranslations('pageOpinion'), getTranslations('forms'), getDepartment(locale)]);
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/')} trail={[{ name: t('step') }]} asksOpinion={false}>
      <h1 className="sr-only">{t('question')}</h1>
      <div className="max-w-prose pt-8">
        <ProblemSummary title={forms('notTaken')} problems={problems.map(({ code, limit = 0 }) => ({ text: forms(`problems.${code}`, { label: t('question'), limit }) }))} />
        {typeof page === 'string' && (
          <div className="pt-8">
            <OpinionButtons locale={locale} path={page} trapped={trappedIn(submission)} />
          </div>
        )}
      </div>
    </PageShell>
  );
}
