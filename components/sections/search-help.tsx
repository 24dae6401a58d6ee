import { useTranslations } from 'next-intl';

/** Says what a query can do besides naming words. */
export function SearchHelp() {
  const t = useTranslations('search.help');
  return (
    <details className="mt-3 print:hidden">
      <summary className="w-fit cursor-pointer py-2.5 text-sm">{t('title')}</summary>
      <ul className="max-w-prose list-disc ps-6 text-sm">
        {(['phrase', 'minus', 'number'] as const).map((hint) => (
          <li key={hint}>{t(hint)}</li>
        ))}
      </ul>
    </details>
  );
}
