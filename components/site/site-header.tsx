import { useTranslations } from 'next-intl';
import { Container } from '@/components/ui/container';
import { langOf } from '@/components/ui/local-text';
import type { Department } from '@/content/department';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { DepartmentMark } from './department-mark';
import type { Editions } from './editions';
import { LanguageSwitch } from './language-switch';
import { SearchForm } from './search-form';
import { SiteNavigation } from './site-navigation';
import type { Section } from './sections';

type SiteHeaderProps = { locale: Locale; department: Department; section?: Section; editions: Editions; /** The page has a search form of its own. */ searching?: boolean };

/** Names the department under its parent authority, in the order of official letters, and leads through the portal. */
export function SiteHeader({ locale, department, section, editions, searching = false }: SiteHeaderProps) {
  const t = useTranslations('site');
  const { parentAuthority, logo } = department;
  // The home page writes the name in full, and large, right below.
  const name = section === 'home' ? department.shortName : department.name;
  return (
    <header className="border-b border-line bg-surface">
      <Container className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-4">
        <a href={addressOf(locale, '/')} className="flex min-h-11 max-w-full items-center gap-4 text-ink no-underline hover:text-ink">
          <DepartmentMark logo={logo} className="size-12 shrink-0" />
          <span className="min-w-0">
            {parentAuthority && (
              <span className="block text-sm text-muted" lang={langOf(parentAuthority, locale)}>
                {parentAuthority.text}
              </span>
            )}
            <span className="block text-lg font-strong" lang={langOf(name, locale)}>
              {name.text}
            </span>
            <span className="sr-only"> – {t('sections.home')}</span>
          </span>
        </a>
        <div className="flex flex-1 flex-wrap items-center justify-end gap-x-8 gap-y-2">
          {!searching && (
            <div className="w-full sm:max-w-72">
              <SearchForm locale={locale} id="site-search" />
            </div>
          )}
          <LanguageSwitch locale={locale} editions={editions} section={section} />
        </div>
      </Container>
      <SiteNavigation locale={locale} section={section} path={editions[locale]} />
    </header>
  );
}
