import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RichText } from '@/components/rich-text';
import { langOf } from '@/components/ui/local-text';
import { PageHeader } from '@/components/ui/page-header';
import type { Answer } from '@/content/answers';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { toDay } from '@/lib/dates';
import { Day } from './day';
import { ChangeNotes, EditionNotices } from './edition-notices';

/** A reader's question on its own page, with the department's answer. */
export function AnswerArticle({ answer, locale }: { answer: Answer; locale: Locale }) {
  const t = useTranslations('questions');
  const { title, question, body, notices } = answer;
  return (
    <article>
      <PageHeader title={title} over={t('one')}>
        <AnswerFacts answer={answer} locale={locale} />
        <EditionNotices notices={notices} locale={locale} />
      </PageHeader>
      <div className="max-w-prose">
        <section aria-labelledby="question" className="border-s-4 border-edge bg-sunken px-5 py-4">
          <h2 id="question" className="text-base">
            {t('question')}
          </h2>
          <p className="mt-2 break-words whitespace-pre-line">{question}</p>
          <p className="mt-3 text-sm text-muted">{t('anonymous')}</p>
        </section>
        <section aria-labelledby="answer" className="mt-10">
          <h2 id="answer" className="mb-3 text-xl">
            {t('answer')}
          </h2>
          <RichText body={body} locale={locale} level={3} />
        </section>
        <ChangeNotes notices={notices} locale={locale} />
        <p className="mt-12 flex flex-wrap gap-x-8 border-t border-line pt-5 print:hidden">
          <a href={addressOf(locale, '/questions')} className="inline-flex min-h-11 items-center">
            {t('back')}
          </a>
          <a href={addressOf(locale, '/questions/ask')} className="inline-flex min-h-11 items-center">
            {t('ask')}
          </a>
        </p>
      </div>
    </article>
  );
}

function AnswerFacts({ answer: { askedOn, publishedAt, updatedAt, division, topic }, locale }: { answer: Answer; locale: Locale }) {
  const t = useTranslations('questions');
  const link = 'inline-flex min-h-11 min-w-11 items-center';
  return (
    <dl className="flex flex-wrap gap-x-12 gap-y-3 text-sm">
      {askedOn && (
        <Fact name={t('askedOn')}>
          <Day iso={askedOn} locale={locale} />
        </Fact>
      )}
      <Fact name={t('publishedOn')}>
        <Day iso={publishedAt} locale={locale} />
      </Fact>
      {toDay(updatedAt) > toDay(publishedAt) && (
        <Fact name={t('updated')}>
          <Day iso={updatedAt} locale={locale} />
        </Fact>
      )}
      {division && (
        <Fact name={t('answeredBy')}>
          <a href={division.path} lang={langOf(division.name, locale)} className={`-my-2.5 ${link}`}>
            {division.name.text}
          </a>
        </Fact>
      )}
      {topic && (
        <Fact name={t('topic')}>
          <a href={topic.path} lang={langOf(topic.name, locale)} className={`-my-2.5 ${link}`}>
            {topic.name.text}
          </a>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-normal text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
