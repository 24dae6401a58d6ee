import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FollowedComment } from '@/components/sections/followed-comment';
import { FollowedMessage } from '@/components/sections/followed-message';
import { FollowedQuestion } from '@/components/sections/followed-question';
import { WithdrawSent } from '@/components/sections/withdraw-sent';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { getSent, type Sent } from '@/content/sent';
import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { getSubmission, noteStatus } from '@/lib/rendering';
import { makeStamp } from '@/readers/stamp';
import { withdrawForm } from '@/readers/sent/withdraw';
import { formMetadata } from '../../form-metadata';
import { readLocale } from '../../read-locale';

type FollowedProps = { params: Promise<{ locale: string; code: string }> };

// The page and its metadata ask for the same record.
const getOnce = cache(getSent);

/** Nothing here is for search engines or networks: a title for the browser's window, and no more. */
export async function generateMetadata({ params }: FollowedProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { code } = await params;
  const [t, sent] = await Promise.all([getTranslations({ locale, namespace: 'sent' }), getOnce(locale, decodeURIComponent(code))]);
  return formMetadata(locale, t(sent ? `titles.${sent.kind}` : 'unknown.title'));
}

/** What somebody sent and how far it has come, for who has its code. */
export default async function FollowedPage({ params }: FollowedProps) {
  const locale = await readLocale(params);
  const { code } = await params;
  const [t, department, sent] = await Promise.all([getTranslations('sent'), getDepartment(locale), getOnce(locale, decodeURIComponent(code))]);
  if (!sent) noteStatus(404);
  const here: Href = { route: '/follow/[code]', params: { code } };
  const follow = addressOf(locale, '/follow');
  return (
    <PageShell
      locale={locale}
      department={department}
      section={sent?.kind === 'questions' ? 'questions' : undefined}
      editions={everyEdition(sent ? here : '/follow')}
      trail={[{ name: t('title'), href: follow }, { name: t(sent ? `titles.${sent.kind}` : 'unknown.title') }]}
      asksOpinion={false}
    >
      {sent ? (
        <WhatWasSent sent={sent} code={code} locale={locale} />
      ) : (
        <PageHeader title={t('unknown.title')} lead={<p>{t('unknown.lead')}</p>}>
          <ButtonLink href={follow}>{t('unknown.again')}</ButtonLink>
        </PageHeader>
      )}
      {sent && !sent.isErased && <WithdrawSent kind={sent.kind} action={addressOf(locale, here)} stamp={makeStamp(withdrawForm.name)} submission={getSubmission()} />}
    </PageShell>
  );
}

function WhatWasSent({ sent, ...props }: { sent: Sent; code: string; locale: Locale }) {
  if (sent.kind === 'questions') return <FollowedQuestion question={sent.question} {...props} />;
  if (sent.kind === 'messages') return <FollowedMessage message={sent.message} {...props} />;
  return <FollowedComment comment={sent.comment} {...props} />;
}
