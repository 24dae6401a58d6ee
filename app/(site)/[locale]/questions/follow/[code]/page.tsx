import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FollowedQuestion } from '@/components/sections/followed-question';
import { WithdrawQuestion } from '@/components/sections/withdraw-question';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { getFollowedQuestion } from '@/content/followed-question';
import { addressOf, type Href } from '@/i18n/address';
import { getSubmission, noteStatus } from '@/lib/rendering';
import { makeStamp } from '@/readers/stamp';
import { readLocale } from '../../../read-locale';

type FollowedProps = { params: Promise<{ locale: string; code: string }> };

// The page and its metadata ask for the same question.
const getOnce = cache(getFollowedQuestion);

/** Nothing here is for search engines or networks: a title for the browser's window, and no more. */
export async function generateMetadata({ params }: FollowedProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations({ locale, namespace: 'questions.followed' });
  return { title: t('title'), robots: { index: false, follow: false } };
}

/** How far a question has come, for who has its code. */
export default async function FollowedPage({ params }: FollowedProps) {
  const locale = await readLocale(params);
  const { code } = await params;
  const [t, site, department, question] = await Promise.all([getTranslations('questions'), getTranslations('site.sections'), getDepartment(locale), getOnce(locale, decodeURIComponent(code))]);
  if (!question) noteStatus(404);
  const here: Href = { route: '/questions/follow/[code]', params: { code } };
  const title = t(question ? 'followed.title' : 'followPage.unknown.title');
  const follow = addressOf(locale, '/questions/follow');
  return (
    <PageShell
      locale={locale}
      department={department}
      section="questions"
      editions={question ? everyEdition(here) : everyEdition('/questions/follow')}
      trail={[{ name: site('questions'), href: addressOf(locale, '/questions') }, { name: t('followPage.title'), href: follow }, { name: title }]}
    >
      {question ? (
        <FollowedQuestion question={question} code={code} locale={locale} />
      ) : (
        <PageHeader title={title} lead={<p>{t('followPage.unknown.lead')}</p>}>
          <ButtonLink href={follow}>{t('followPage.unknown.again')}</ButtonLink>
        </PageHeader>
      )}
      {question && !question.erasedAt && <WithdrawQuestion action={addressOf(locale, here)} stamp={makeStamp('withdraw-question')} submission={getSubmission()} />}
    </PageShell>
  );
}
