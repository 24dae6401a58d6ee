import { useTranslations } from 'next-intl';
import { FactList, type Fact } from '@/components/ui/fact-list';
import { PageHeader } from '@/components/ui/page-header';
import type { FollowedComment as Followed } from '@/content/sent';
import { formatDate, formatDateTime } from '@/i18n/format-date';
import type { Locale } from '@/i18n/routing';
import { Code, Words } from './followed-parts';

/** Tells who has the code of a comment that it arrived, what it said, and what readers see of it. */
export function FollowedComment({ comment, code, locale }: { comment: Followed; code: string; locale: Locale }) {
  const t = useTranslations('sent.comment');
  const titles = useTranslations('sent.titles');
  const { state, receivedAt, draft, text, shown, erasedAt } = comment;
  const lang = draft && draft.lang !== locale ? draft.lang : undefined;
  const facts: (Fact | undefined)[] = [
    { term: t('state'), value: <strong className="font-strong">{t(`states.${erasedAt && !shown ? 'erased' : state}`)}</strong> },
    { term: t('received'), value: formatDateTime(receivedAt, locale) },
    draft && {
      term: t('draft'),
      value: (
        <a href={draft.path} hrefLang={lang}>
          {draft.title}
        </a>
      ),
      lang,
    },
    { term: t('code'), value: <Code code={code} /> },
  ];
  return (
    <>
      <PageHeader title={erasedAt ? titles('comments') : t('title')} lead={<p>{erasedAt ? t(shown ? 'forgotten' : 'erased', { date: formatDate(erasedAt, locale) }) : t('keep')}</p>} />
      <FactList facts={facts.filter((fact) => fact !== undefined)} />
      {text && <Words id="comment" title={t('text')} text={text} locale={locale} />}
      {shown && <Words id="shown" title={t('shown')} text={shown} locale={locale} />}
    </>
  );
}
