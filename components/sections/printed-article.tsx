import { useTranslations } from 'next-intl';
import { langOf } from '@/components/ui/local-text';
import type { Department } from '@/content/department';
import type { NewsItem } from '@/content/news';
import type { Locale } from '@/i18n/routing';
import { ArticleHeader, ArticleText } from './article';

type PrintedArticleProps = {
  item: NewsItem;
  locale: Locale;
  department: Department;
  /** The whole address of the article's own page. */
  url: string;
};

/** A news item as a sheet of paper shows it: under the name of the department, with the address of its page at the end. */
export function PrintedArticle({ item, locale, department: { name, parentAuthority }, url }: PrintedArticleProps) {
  const t = useTranslations('news.print');
  return (
    <div className="mx-auto w-full max-w-184 bg-surface px-5 py-8 md:px-8">
      <header className="border-b border-line pb-4">
        <p className="mb-8 flex flex-wrap items-center justify-between gap-x-8 text-sm text-muted print:hidden">
          <span>{t('note')}</span>
          <a href={item.path} className="inline-flex min-h-11 items-center">
            {t('back')}
          </a>
        </p>
        {parentAuthority && (
          <p className="text-sm" lang={langOf(parentAuthority, locale)}>
            {parentAuthority.text}
          </p>
        )}
        <p className="font-strong" lang={langOf(name, locale)}>
          {name.text}
        </p>
      </header>
      <main>
        <article>
          <ArticleHeader item={item} locale={locale} />
          <ArticleText item={item} locale={locale} />
        </article>
      </main>
      <footer className="mt-10 border-t border-line pt-4 text-sm">
        <p>
          {t('address')}: <span className="break-all">{url}</span>
        </p>
      </footer>
    </div>
  );
}
