import { useTranslations } from 'next-intl';
import { FactList, type Fact } from '@/components/ui/fact-list';
import { langOf } from '@/components/ui/local-text';
import { PageHeader } from '@/components/ui/page-header';
import type { FollowedQuestion as Followed } from '@/content/followed-question';
import { formatDate, formatDateTime } from '@/i18n/format-date';
import type { Locale } from '@/i18n/routing';
import { Code, Note, Words } from './followed-parts';

type FollowedQuestionProps = { question: Followed; code: string; locale: Locale };

/** Tells who has the code of a question where it stands, what was asked, and what is answered. */
export function FollowedQuestion({ question, code, locale }: FollowedQuestionProps) {
  const t = useTranslations('questions.followed');
  const { state, receivedAt, dueOn, division, reply, reason, answer, erasedAt } = question;
  const facts: (Fact | false | undefined)[] = [
    { term: t('state'), value: <strong className="font-strong">{t(`states.${state}`)}</strong> },
    { term: t('received'), value: formatDateTime(receivedAt, locale) },
    dueOn !== undefined && { term: t('due'), value: formatDate(dueOn, locale) },
    division && { term: t('division'), value: division.text, lang: langOf(division, locale) },
    reason && { term: t('reason'), value: t(`reasons.${reason}`) },
    { term: t('code'), value: <Code code={code} /> },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={<p>{erasedAt ? t('erased', { date: formatDate(erasedAt, locale) }) : t('keep')}</p>} />
      <FactList facts={facts.filter((fact) => typeof fact === 'object')} />
      {isLate(dueOn) && <Note>{t('overdue')}</Note>}
      {answer && (
        <p className="mt-8 text-lg">
          <a href={answer.path} hrefLang={answer.lang === locale ? undefined : answer.lang} className="inline-block py-2">
            {t('readAnswer')}: <span lang={answer.lang === locale ? undefined : answer.lang}>{answer.title}</span>
          </a>
        </p>
      )}
      {state === 'published' && !answer && <Note>{t('takenDown')}</Note>}
      {reply && <Words id="reply" title={t(state === 'declined' ? 'more' : 'reply')} text={reply} locale={locale} />}
      {question.question && <Words id="question" title={t('question')} text={question.question} locale={locale} />}
    </>
  );
}

const isLate = (dueOn: string | undefined): boolean => dueOn !== undefined && Date.parse(dueOn) < Date.now();
