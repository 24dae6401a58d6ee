import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { AnswerArticle } from '@/components/sections/answer-article';
import { ArticleHeader, ArticleText } from '@/components/sections/article';
import { ClosedPreviewPage } from '@/components/sections/closed-preview-page';
import { ConsultationArticle } from '@/components/sections/consultation-article';
import { DirectiveArticle } from '@/components/sections/directive-article';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PreviewLinkNote } from '@/components/site/preview-link-note';
import { getDepartment } from '@/content/department';
import { getPreview } from '@/content/preview';
import { noteStatus } from '@/lib/rendering';
import { readLocale } from '../../read-locale';

type PreviewLinkProps = { params: Promise<{ locale: string; token: string }> };

// The page and its metadata ask for the same preview.
const getOnce = cache(getPreview);

/** Nothing here is for search engines or networks: a title for the browser's window, and no more. */
export async function generateMetadata({ params }: PreviewLinkProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations({ locale, namespace: 'previewLink' });
  return { title: t('title'), robots: { index: false, follow: false } };
}

/** One version of an edition, as its page will show it, for who holds a link that an official made. */
export default async function PreviewLinkPage({ params }: PreviewLinkProps) {
  const locale = await readLocale(params);
  const { token } = await params;
  const [preview, department] = await Promise.all([getOnce(token), getDepartment(locale)]);
  const t = await getTranslations('previewLink');
  // A link is made in its edition's language; the same token under the other language's address is no link.
  const isOpen = 'locale' in preview && preview.locale === locale;
  if (!isOpen) noteStatus(preview.kind === 'closed' ? 410 : 404);
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/')} trail={[{ name: t('title') }]} asksOpinion={false}>
      {!isOpen && <ClosedPreviewPage kind={preview.kind === 'closed' ? 'closed' : 'unknown'} />}
      {isOpen && <PreviewLinkNote locale={locale} savedAt={preview.savedAt} expiresAt={preview.expiresAt} />}
      {isOpen && preview.kind === 'news' && (
        <article>
          <ArticleHeader item={preview.item} locale={locale} />
          <div className="max-w-prose">
            <ArticleText item={preview.item} locale={locale} />
          </div>
        </article>
      )}
      {isOpen && preview.kind === 'answers' && <AnswerArticle answer={preview.answer} locale={locale} />}
      {isOpen && preview.kind === 'consultations' && <ConsultationArticle consultation={preview.consultation} locale={locale} />}
      {isOpen && preview.kind === 'directives' && <DirectiveArticle directive={preview.directive} locale={locale} />}
    </PageShell>
  );
}
