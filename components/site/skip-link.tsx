import { useTranslations } from 'next-intl';

/** Lets those who move by keyboard pass over the header; seen only while it has the focus. */
export function SkipLink() {
  const t = useTranslations('site');
  return (
    <a
      href="#noi-dung"
      className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-surface focus:px-5 focus:py-3 focus:text-ink print:hidden"
    >
      {t('skip')}
    </a>
  );
}
