import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DirectiveState } from '@/content/directive-link';
import type { Topic } from '@/content/topics';
import { directiveStates } from '@/lib/directive-states';

type DirectiveFilterProps = {
  /** The address of the whole list. */
  path: string;
  themes: readonly Topic[];
  theme?: Topic;
  state?: DirectiveState;
};

/** Narrows the list of directives down: a plain form whose answer has an address of its own. */
export function DirectiveFilter({ path, themes, theme, state }: DirectiveFilterProps) {
  const t = useTranslations('directives');
  return (
    <form method="get" action={path} aria-label={t('filter.title')} className="mb-8 print:hidden">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <Choice id="theme" label={t('theme')} value={theme?.slug}>
          <option value="">{t('filter.anyTheme')}</option>
          {themes.map(({ id, slug, name }) => (
            <option key={id} value={slug} lang={name.lang}>
              {name.text}
            </option>
          ))}
        </Choice>
        <Choice id="state" label={t('state')} value={state}>
          <option value="">{t('filter.anyState')}</option>
          {directiveStates.map((name) => (
            <option key={name} value={name}>
              {t(`states.${name}`)}
            </option>
          ))}
        </Choice>
        <button type="submit" className="min-h-11 cursor-pointer border border-edge px-5 py-2 font-strong hover:border-ink">
          {t('filter.submit')}
        </button>
      </div>
      <ActiveFilters path={path} theme={theme} state={state} />
    </form>
  );
}

function Choice({ id, label, value = '', children }: { id: string; label: string; value?: string; children: ReactNode }) {
  return (
    <div className="flex max-w-full flex-col">
      <label htmlFor={id} className="text-sm text-muted">
        {label}
      </label>
      <select id={id} name={id} defaultValue={value} className="mt-1 min-h-11 max-w-full border border-edge bg-surface px-3 py-2">
        {children}
      </select>
    </div>
  );
}

function ActiveFilters({ path, theme, state }: Omit<DirectiveFilterProps, 'themes'>) {
  const t = useTranslations('directives');
  if (!theme && !state) return null;
  const clear = [
    theme && { value: theme.name.text, lang: theme.name.lang, href: state ? `${path}?state=${state}` : path },
    state && { value: t(`states.${state}`), lang: undefined, href: theme ? `${path}?theme=${encodeURIComponent(theme.slug)}` : path },
  ].filter((link) => typeof link === 'object');
  return (
    <ul aria-label={t('filter.active')} className="mt-3 flex flex-wrap gap-x-6">
      {clear.map(({ value, lang, href }) => (
        <li key={value}>
          <a href={href} className="inline-flex min-h-11 items-center">
            {t.rich('filter.remove', { value: () => <span lang={lang}>{value}</span> })}
          </a>
        </li>
      ))}
      {clear.length > 1 && (
        <li>
          <a href={path} className="inline-flex min-h-11 items-center">
            {t('filter.clear')}
          </a>
        </li>
      )}
    </ul>
  );
}
