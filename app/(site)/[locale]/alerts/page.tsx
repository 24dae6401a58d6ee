import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { pageMetadata } from '@/app/page-metadata';
import { AlertsForm } from '@/components/sections/alerts-form';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { listAlertChoices } from '@/content/alert-choices';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { sendsMail } from '@/lib/env';
import { getSubmission, noteQuery, noteUnstored } from '@/lib/rendering';
import { isInEveryLanguage } from '@/readers/alerts/subjects';
import { subscribeForm } from '@/readers/alerts/subscribe';
import { makeStamp } from '@/readers/stamp';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { formTitle } from '../form-metadata';
import { homeCrumb } from '../home-crumb';
import { readLocale } from '../read-locale';

type AlertsProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ about?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: AlertsProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('alerts');
  const { about } = await searchParams;
  return pageMetadata({ locale, title: await formTitle(locale, t('title')), description: t(sendsMail ? 'lead' : 'unavailable'), href: '/alerts', noindex: about !== undefined || !sendsMail });
}

const About = z.union([z.string().transform((value) => [value]), z.array(z.string())]).default([]);

/** Asks to be told of news by mail. `?about=` says what the page was that the reader comes from. */
export default async function AlertsPage({ params, searchParams }: AlertsProps) {
  noteQuery('about');
  if (sendsMail) noteUnstored();
  const locale = await readLocale(params);
  const submission = getSubmission();
  const about = About.parse(submission ? submission.values.about : (await searchParams).about).slice(0, 60);
  const [t, site, department, choices] = await Promise.all([
    getTranslations('alerts'),
    getTranslations('site'),
    getDepartment(locale),
    listAlertChoices(locale, about),
  ]);
  const path = addressOf(locale, '/alerts');
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/alerts', { about: about.filter(isInEveryLanguage) })} trail={[{ name: t('title') }]}>
      <PageHeader title={t('title')} lead={<p>{t(sendsMail ? 'lead' : 'unavailable')}</p>}>
        {!sendsMail && <a href={addressOf(locale, '/news/rss.xml')}>{site('footerLinks.feed')}</a>}
      </PageHeader>
      {sendsMail && (
        <AlertsForm
          action={path}
          stamp={makeStamp(subscribeForm.name)}
          submission={submission}
          choices={choices}
          values={{ about: about.length > 0 ? about : ['news'], frequency: 'atOnce' }}
          asksAddress
          submit={t('subscribe')}
        />
      )}
      <JsonLd data={breadcrumbJsonLd([await homeCrumb(locale), { name: t('title'), path }])} />
    </PageShell>
  );
}
