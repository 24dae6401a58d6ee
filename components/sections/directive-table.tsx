import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { langOf } from '@/components/ui/local-text';
import type { DirectiveSummary } from '@/content/directives';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';
import { DirectiveState } from './directive-state';

type DirectiveTableProps = { directives: DirectiveSummary[]; locale: Locale };

/**
 * Directives as a table where there is room for one, and as a column of cards where there is not. A cell of a card
 * bears its name itself: some screen readers lose a table whose rows are laid out anew.
 */
export function DirectiveTable({ directives, locale }: DirectiveTableProps) {
  const t = useTranslations('directives');
  return (
    <table className="max-md:block">
      <caption className="sr-only">{t('table')}</caption>
      <thead className="max-md:hidden">
        <tr className="text-start text-sm">
          {(['directive', 'issued', 'theme', 'state'] as const).map((column) => (
            <th key={column} scope="col" className="border-b border-edge py-3 pe-6 text-start last:pe-0">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
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
    <tr className="border-b border-line align-top max-md:block max-md:border max-md:bg-surface max-md:p-5 max-md:not-first:mt-4">
      <th scope="row" className="text-start max-md:block md:w-2/5 md:py-5 lg:w-1/2 md:pe-6">
        <a href={path} className="text-ink decoration-line hover:text-link-hover hover:decoration-current">
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
    <td className="text-sm max-md:mt-3 max-md:block md:py-5 md:pe-6 md:last:pe-0">
      <span className="block text-muted md:hidden">{name}</span>
      {children}
    </td>
  );
}
