import { useTranslations } from 'next-intl';
import { formatFileSize } from '@/components/rich-text/file-size';
import { RichText } from '@/components/rich-text';
import { ButtonLink } from '@/components/ui/button-link';
import { FactList, type Fact } from '@/components/ui/fact-list';
import { langOf } from '@/components/ui/local-text';
import { PageHeader } from '@/components/ui/page-header';
import type { Consultation, ConsultationDocument } from '@/content/consultations';
import { addressOf } from '@/i18n/address';
import { formatDateTime } from '@/i18n/format-date';
import type { Locale } from '@/i18n/routing';
import { ConsultationComments } from './consultation-comments';
import { consultationStateOf } from './consultation-state';
import { ChangeNotes, EditionNotices } from './edition-notices';

type ConsultationArticleProps = { consultation: Consultation; locale: Locale };

/** A draft on its own page: until when it takes comments, what it is, what came in, and what became of it. */
export function ConsultationArticle({ consultation, locale }: ConsultationArticleProps) {
  const t = useTranslations('consultations');
  const sent = useTranslations('sent');
  const { slug, title, lead, body, outcome, documents, notices, state, opensOn, closesOn, commentPath, received, comments } = consultation;
  return (
    <article>
      <PageHeader title={title} over={t('one')} lead={<p>{lead}</p>}>
        {commentPath ? (
          <p className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
            <ButtonLink href={commentPath} kind="strong">
              {t('comment')}
            </ButtonLink>
            <span>{t('commentUntil', { time: formatDateTime(closesOn, locale) })}</span>
          </p>
        ) : (
          <p>{state === 'upcoming' ? t('commentFrom', { time: formatDateTime(opensOn, locale) }) : t('over')}</p>
        )}
        <EditionNotices notices={notices} locale={locale} />
      </PageHeader>
      <ConsultationFacts consultation={consultation} locale={locale} />
      <div className="mt-12 grid max-w-prose gap-y-12">
        {outcome && (
          <section aria-labelledby="outcome">
            <h2 id="outcome" className="mb-3 text-xl">
              {t('outcome')}
            </h2>
            <RichText body={outcome} locale={locale} level={3} />
          </section>
        )}
        <section aria-labelledby="draft">
          <h2 id="draft" className="mb-3 text-xl">
            {t('body')}
          </h2>
          <RichText body={body} locale={locale} level={3} />
        </section>
        {documents.length > 0 && <Documents documents={documents} locale={locale} />}
        {state !== 'upcoming' && (
          <section aria-labelledby="comments">
            <h2 id="comments" className="mb-3 text-xl">
              {t('comments.title')}
            </h2>
            <p>{t('comments.received', { count: received })}</p>
            <ConsultationComments slug={slug} comments={comments} locale={locale} />
          </section>
        )}
        <ChangeNotes notices={notices} locale={locale} />
        <p className="flex flex-wrap gap-x-6 border-t border-line pt-5 print:hidden">
          <a href={addressOf(locale, '/consultations')} className="inline-flex min-h-11 items-center">
            {t('back')}
          </a>
          <a href={addressOf(locale, '/follow')} rel="nofollow" className="inline-flex min-h-11 items-center">
            {sent('title')}
          </a>
        </p>
      </div>
    </article>
  );
}

function ConsultationFacts({ consultation, locale }: ConsultationArticleProps) {
  const t = useTranslations('consultations');
  const { opensOn, closesOn, division, topic } = consultation;
  const facts: (Fact | undefined)[] = [
    { term: t('state'), value: t(`states.${consultationStateOf(consultation)}`) },
    { term: t('opens'), value: formatDateTime(opensOn, locale) },
    { term: t('closes'), value: formatDateTime(closesOn, locale) },
    division && { term: t('division'), value: <a href={division.path}>{division.name.text}</a>, lang: langOf(division.name, locale) },
    topic && { term: t('topic'), value: <a href={topic.path}>{topic.name.text}</a>, lang: langOf(topic.name, locale) },
  ];
  return <FactList facts={facts.filter((fact) => fact !== undefined)} />;
}

function Documents({ documents, locale }: { documents: ConsultationDocument[]; locale: Locale }) {
  const t = useTranslations('consultations');
  const file = useTranslations('richText');
  return (
    <section aria-labelledby="documents">
      <h2 id="documents" className="mb-3 text-xl">
        {t('documents')}
      </h2>
      <ul>
        {documents.map(({ title, path, mimeType, size }) => (
          <li key={path} className="border-t border-line py-2">
            <a href={path} type={mimeType || undefined} download className="inline-block min-h-11 py-2">
              {title}
            </a>{' '}
            <span className="text-sm whitespace-nowrap text-muted">({file('file', { type: path.split('.').at(-1)?.toUpperCase() ?? '', size: formatFileSize(size, locale) })})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
