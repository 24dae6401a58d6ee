import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CommentForm } from '@/components/sections/comment-form';
import { KeptComment } from '@/components/sections/kept-comment';
import { PageShell } from '@/components/site/page-shell';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { getConsultationBySlug } from '@/content/consultations';
import { getDepartment } from '@/content/department';
import { getQuestionRules } from '@/content/question-rules';
import { addressOf, type Href } from '@/i18n/address';
import { formatDateTime } from '@/i18n/format-date';
import { routing } from '@/i18n/routing';
import { getSubmission, noteUnstored } from '@/lib/rendering';
import { commentOnDraft } from '@/readers/consultations/comment';
import { makeStamp } from '@/readers/stamp';
import { Absent } from '../../../absent';
import { formMetadata } from '../../../form-metadata';
import { readLocale } from '../../../read-locale';

type CommentProps = { params: Promise<{ locale: string; slug: string }> };

const hrefOf = (slug: string): Href => ({ route: '/consultations/[slug]/comment', params: { slug } });

export async function generateMetadata({ params }: CommentProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('consultations.form');
  return formMetadata(locale, t('title'));
}

/** Where a draft is commented on, while its time is open. */
export default async function CommentPage({ params }: CommentProps) {
  const locale = await readLocale(params);
  const { slug } = await params;
  const consultation = await getConsultationBySlug(locale, slug);
  if (!consultation) return <Absent locale={locale} path={addressOf(locale, hrefOf(slug))} />;
  noteUnstored();
  const [t, site, department, { keptMonths }] = await Promise.all([getTranslations('consultations'), getTranslations('site.sections'), getDepartment(locale), getQuestionRules()]);
  const { title, path, state, opensOn, closesOn, commentPath, editions } = consultation;
  const time = formatDateTime(state === 'upcoming' ? opensOn : closesOn, locale);
  const isOpen = commentPath !== undefined;
  const submission = getSubmission();
  const when = state === 'upcoming' ? t('commentFrom', { time }) : isOpen ? t('commentUntil', { time }) : t('over');
  // Where the draft has another language, so has its form.
  const forms = Object.fromEntries(routing.locales.flatMap((language) => (editions[language] ? [[language, language === locale ? addressOf(locale, hrefOf(slug)) : editions[language]]] : [])));
  return (
    <PageShell
      locale={locale}
      department={department}
      section="consultations"
      editions={forms}
      trail={[{ name: site('consultations'), href: addressOf(locale, '/consultations') }, { name: title, href: path }, { name: t('form.title') }]}
    >
      <PageHeader title={t('form.title')} lead={<p>{when}</p>}>
        <p>
          {t('form.about')}: <a href={path}>{title}</a>
        </p>
        {!isOpen && (
          <p className="mt-6">
            <ButtonLink href={path}>{t('form.back')}</ButtonLink>
          </p>
        )}
      </PageHeader>
      {isOpen && <CommentForm action={commentPath} stamp={makeStamp(commentOnDraft.name)} submission={submission} months={keptMonths} />}
      {!isOpen && submission && <KeptComment submission={submission} locale={locale} />}
    </PageShell>
  );
}
