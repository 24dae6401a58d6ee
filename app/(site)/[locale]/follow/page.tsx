import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReaderForm } from '@/components/sections/reader-form';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { TextField } from '@/components/ui/form/text-field';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { getSubmission, noteUnstored } from '@/lib/rendering';
import { followForm } from '@/readers/sent/follow';
import { makeStamp } from '@/readers/stamp';
import { pageMetadata } from '@/app/page-metadata';
import { formTitle } from '../form-metadata';
import { readLocale } from '../read-locale';

type FollowProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: FollowProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('sent');
  return pageMetadata({ locale, title: await formTitle(locale, t('title')), description: t('lead'), href: '/follow' });
}

/** Where a reader types the code of what was sent. */
export default async function FollowPage({ params }: FollowProps) {
  noteUnstored();
  const locale = await readLocale(params);
  const [t, department] = await Promise.all([getTranslations('sent'), getDepartment(locale)]);
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/follow')} trail={[{ name: t('title') }]}>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      <ReaderForm action={addressOf(locale, '/follow')} stamp={makeStamp(followForm.name)} submission={getSubmission()} labels={{ code: t('code') }} submit={t('submit')}>
        {(field) => <TextField field={field('code')} hint={t('codeHint')} autoComplete="off" short />}
      </ReaderForm>
    </PageShell>
  );
}
