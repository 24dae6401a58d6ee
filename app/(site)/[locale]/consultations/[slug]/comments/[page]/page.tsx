import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ConsultationComments } from '@/components/sections/consultation-comments';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getCommentPage } from '@/content/consultations';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { noteMoved } from '@/lib/rendering';
import { pageMetadata } from '@/app/page-metadata';
import { Absent } from '../../../../absent';
import { absentMetadata } from '../../../../absent-metadata';
import { parsePage } from '../../../../news/address-numbers';
import { readLocale } from '../../../../read-locale';

type CommentsProps = { params: Promise<{ locale: string; slug: string; page: string }> };

// The page and its metadata ask for the same comments.
const readPage = cache(async (locale: Locale, slug: string, page: string) => {
  const number = parsePage(page);
  return number === null ? null : getCommentPage(locale, slug, number);
});

const pathOf = (locale: Locale, slug: string, page: string) => addressOf(locale, { route: '/consultations/[slug]/comments/[page]', params: { slug, page } });

export async function generateMetadata({ params }: CommentsProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { slug, page } = await params;
  const found = await readPage(locale, slug, page);
  if (!found) return absentMetadata(locale);
  const t = await getTranslations('consultations.comments');
  const { title, lead } = found.consultation;
  return pageMetadata({ locale, title: t('pagedTitle', { title, page }), description: lead, editions: { [locale]: pathOf(locale, slug, page) }, noindex: true });
}

/** Older comments on a draft, a page at a time; the first page is the draft's own. */
export default async function CommentsPage({ params }: CommentsProps) {
  const locale = await readLocale(params);
  const { slug, page } = await params;
  const found = await readPage(locale, slug, page);
  if (!found) return <Absent locale={locale} path={pathOf(locale, slug, page)} />;
  const { consultation, comments } = found;
  const { title, path, editions, received } = consultation;
  if (comments.page === 1) noteMoved(path);
  const [t, site, department] = await Promise.all([getTranslations('consultations.comments'), getTranslations('site.sections'), getDepartment(locale)]);
  return (
    <PageShell
      locale={locale}
      department={department}
      section="consultations"
      editions={{ ...editions, [locale]: pathOf(locale, slug, page) }}
      trail={[{ name: site('consultations'), href: addressOf(locale, '/consultations') }, { name: title, href: path }, { name: t('pages.page', { page: comments.page }) }]}
    >
      <PageHeader title={t('title')} over={title} lead={<p>{t('received', { count: received })}</p>} />
      <div className="max-w-prose">
        <ConsultationComments slug={slug} comments={comments} locale={locale} />
      </div>
    </PageShell>
  );
}
