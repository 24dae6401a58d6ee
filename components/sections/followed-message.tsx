import { useTranslations } from 'next-intl';
import { FactList, type Fact } from '@/components/ui/fact-list';
import { langOf } from '@/components/ui/local-text';
import { PageHeader } from '@/components/ui/page-header';
import type { FollowedMessage as Followed } from '@/content/sent';
import { formatDateTime } from '@/i18n/format-date';
import type { Locale } from '@/i18n/routing';
import { Code, Words } from './followed-parts';

/** Tells who has the code of a message that it arrived, what it said, and how far officials have come with it. */
export function FollowedMessage({ message, code, locale }: { message: Followed; code: string; locale: Locale }) {
  const t = useTranslations('sent.message');
  const { number, state, receivedAt, division, subject, text } = message;
  const facts: (Fact | undefined)[] = [
    { term: t('state'), value: <strong className="font-strong">{t(`states.${state}`)}</strong> },
    { term: t('received'), value: formatDateTime(receivedAt, locale) },
    { term: t('subject'), value: subject.text, lang: langOf(subject, locale) },
    division && { term: t('division'), value: division.text, lang: langOf(division, locale) },
    { term: t('number'), value: String(number) },
    { term: t('code'), value: <Code code={code} /> },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={<p>{t('keep')}</p>} />
      <FactList facts={facts.filter((fact) => fact !== undefined)} />
      <Words id="message" title={t('text')} text={text} locale={locale} />
    </>
  );
}
