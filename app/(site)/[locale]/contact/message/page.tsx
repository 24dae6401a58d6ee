import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReaderForm } from '@/components/sections/reader-form';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { SelectField } from '@/components/ui/form/select-field';
import { TextArea } from '@/components/ui/form/text-area';
import { TextField } from '@/components/ui/form/text-field';
import { langOf } from '@/components/ui/local-text';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { listDivisions } from '@/content/divisions';
import { getMessageDays } from '@/content/reader-rules';
import { addressOf } from '@/i18n/address';
import { getSubmission, noteQuery, noteUnstored } from '@/lib/rendering';
import { longestMessage, messageForm } from '@/readers/messages/message';
import { makeStamp } from '@/readers/stamp';
import { formMetadata } from '../../form-metadata';
import { readLocale } from '../../read-locale';

type MessagePageProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ division?: string | string[] }> };

export async function generateMetadata({ params }: MessagePageProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('message');
  return formMetadata(locale, t('title'));
}

/** Writes to the department, or to the division that the query names. */
export default async function MessagePage({ params, searchParams }: MessagePageProps) {
  noteQuery('division');
  noteUnstored();
  const locale = await readLocale(params);
  const [t, forms, contact, department, divisions, days, { division }] = await Promise.all([
    getTranslations('message'), getTranslations('forms'), getTranslations('contact'), getDepartment(locale), listDivisions(locale), getMessageDays(), searchParams,
  ]);
  const chosen = divisions.find(({ id }) => String(id) === division);
  return (
    <PageShell
      locale={locale}
      department={department}
      section="contact"
      editions={everyEdition('/contact/message', { division: chosen && String(chosen.id) })}
      trail={[{ name: contact('title'), href: addressOf(locale, '/contact') }, { name: t('title') }]}
      asksOpinion={false}
    >
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>}>
        <p className="max-w-prose text-sm text-muted">{t('privacy', { days })}</p>
        <p className="text-sm">
          <a href={addressOf(locale, '/privacy')} className="inline-flex min-h-11 items-center">
            {t('privacyLink')}
          </a>
        </p>
      </PageHeader>
      <ReaderForm
        action={addressOf(locale, '/contact/message')}
        stamp={makeStamp(messageForm.name)}
        submission={getSubmission()}
        values={chosen && { division: String(chosen.id) }}
        labels={{ division: t('division'), subject: t('subject'), message: t('message'), name: t('name'), email: t('email'), phone: t('phone') }}
        submit={t('send')}
      >
        {(field) => (
          <>
            <SelectField
              field={field('division')}
              none={t('whole', { name: department.shortName.text })}
              choices={divisions.map(({ id, name }) => ({ value: String(id), label: name.text, lang: langOf(name, locale) }))}
            />
            <TextField field={field('subject')} />
            <TextArea field={field('message')} rows={10} hint={t('hint', { limit: longestMessage })} />
            <TextField field={field('name')} optional={forms('optional')} autoComplete="name" />
            <TextField field={field('email')} type="email" short optional={forms('optional')} hint={t('reachHint')} autoComplete="email" />
            <TextField field={field('phone')} type="tel" short optional={forms('optional')} autoComplete="tel" />
          </>
        )}
      </ReaderForm>
    </PageShell>
  );
}
