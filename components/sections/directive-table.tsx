import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { langOf } from '@/components/ui/local-text';
import type { DirectiveSummary } from '@/content/directives';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';
import { DirectiveState } from './directive-state';

type DirectiveTableProps = { directives: DirectiveSummary[]; locale: Locale };

/**
 * Directives as a table where there is room for one, as on paper, and as a column of cards where there is not. A cell of
 * a card bears its name itself: some screen readers lose a table whose rows are laid out anew.
 */
export function DirectiveTable({ directives, locale }: DirectiveTableProps) {
  const t = useTranslations('directives');
  return (
    <table className="max-md:not-print:block">
      <caption className="sr-only">{t('table')}</caption>
      <thead className="max-md:not-print:hidden">
        <tr className="text-start text-sm">
          {(['directive', 'issued', 'theme', 'state'] as const).map((column) => (
            <th key={column} scope="col" className="border-b border-edge py-3 pe-6 text-start last:pe-0">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:not-print:block">
        {directives.map((directive) => (
          <DirectiveRow key={directive.id} directive={directive} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function DirectiveRow({ directive, locale }: { directive: DirectiveSummary; locale: Locale }) {
  const t = useTranslations('directives');
  const { title, path, issuer, issuedOn, theme, state } = directive;
  return (
    <tr className="border-b border-line align-top max-md:not-print:block max-md:not-print:border max-md:not-print:bg-surface max-md:not-print:px-5 max-md:not-print:pt-3 max-md:not-print:pb-5 max-md:not-print:not-first:mt-4">
      <th scope="row" className="text-start max-md:not-print:block md:w-2/5 md:py-3 lg:w-1/2 md:pe-6 print:w-2/5 print:py-0 print:pe-4">
        <a href={path} className="inline-block py-2 text-ink decoration-line hover:text-link-hover hover:decoration-current">
          {title}
        </a>
      </th>
      <Cell name={t('issued')}>
        {issuer}
        <br />
        <Day iso={issuedOn} locale={locale} />
      </Cell>
      <Cell name={t('theme')}>
        {theme && <span lang={langOf(theme.name, locale)}>{theme.name.text}</span>}
      </Cell>
      <Cell name={t('state')}>
        <DirectiveState state={state} />
      </Cell>
    </tr>
  );
}

function Cell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td className="text-sm max-md:not-print:mt-3 max-md:not-print:block md:py-5 md:pe-6 md:last:pe-0 print:py-2 print:pe-4">
      <span className="block text-muted md:hidden print:hidden">{name}</span>
      {children}
    </td>
  );
}
