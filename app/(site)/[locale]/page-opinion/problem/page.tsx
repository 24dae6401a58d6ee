import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ReaderForm } from '@/components/sections/reader-form';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { Choices } from '@/components/ui/form/choices';
import { TextArea } from '@/components/ui/form/text-area';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { pageProblems } from '@/lib/page-problems';
import { getSubmission, noteQuery, noteUnstored } from '@/lib/rendering';
import { isKnownPage } from '@/readers/page-opinions/known-page';
import { longestProblem, problemForm } from '@/readers/page-opinions/problem';
import { makeStamp } from '@/readers/stamp';
import { Absent } from '../../absent';
import { absentMetadata } from '../../absent-metadata';
import { formMetadata } from '../../form-metadata';
import { readLocale } from '../../read-locale';

type ProblemPageProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> };

/** Finding it out may take a rendering: once for the title and the page. */
const isKnown = cache(isKnownPage);

/** Gives the address of the page that the form is about, or null where there is no such page. */
async function readAbout(searchParams: ProblemPageProps['searchParams']): Promise<string | null> {
  const about = getSubmission()?.values.page ?? (await searchParams).page;
  return typeof about === 'string' && (await isKnown(about)) ? about : null;
}

export async function generateMetadata({ params, searchParams }: ProblemPageProps): Promise<Metadata> {
  const locale = await readLocale(params);
  if ((await readAbout(searchParams)) === null) return absentMetadata(locale);
  const t = await getTranslations('pageOpinion.problem');
  return formMetadata(locale, t('title'));
}

/** Asks what is wrong with a page. */
export default async function ProblemPage({ params, searchParams }: ProblemPageProps) {
  noteQuery('page');
  noteUnstored();
  const locale = await readLocale(params);
  const submission = getSubmission();
  const about = await readAbout(searchParams);
  if (about === null) return <Absent locale={locale} path={addressOf(locale, '/page-opinion/problem')} />;
  const editions = everyEdition('/page-opinion/problem', { page: about });
  const [t, forms, department] = await Promise.all([getTranslations('pageOpinion.problem'), getTranslations('forms'), getDepartment(locale)]);
  return (
    <PageShell locale={locale} department={department} editions={editions} trail={[{ name: t('step') }]} asksOpinion={false}>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>}>
        <p className="text-muted">
          {t('about')}{' '}
          <a href={about} className="break-all">
            {decodeURIComponent(about)}
          </a>
        </p>
      </PageHeader>
      <ReaderForm
        action={editions[locale]}
        stamp={makeStamp(problemForm.name)}
        submission={submission}
        labels={{ reason: t('reason'), message: t('message') }}
        submit={t('send')}
      >
        {(field) => (
          <>
            <input type="hidden" name="page" value={about} />
            <Choices field={field('reason')} choices={pageProblems.map((value) => ({ value, label: t(`reasons.${value}`) }))} />
            <TextArea field={field('message')} rows={6} optional={forms('optional')} hint={t('hint', { limit: longestProblem })} />
          </>
        )}
      </ReaderForm>
    </PageShell>
  );
}
