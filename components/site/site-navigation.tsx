import { useTranslations } from 'next-intl';
import { Container } from '@/components/ui/container';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { sectionNames, sections, type Section } from './sections';

type SiteNavigationProps = {
  locale: Locale;
  section?: Section;
  /** The address of the page itself. */
  path?: string;
};

/**
 * Leads to the parts of the portal. On a narrow screen a disclosure that needs no script; a wide one that can lay the
 * content of a closed disclosure open shows the row at once (`menu` in base.css).
 */
export function SiteNavigation({ locale, section, path }: SiteNavigationProps) {
  const t = useTranslations('site');
  const currentOf = (name: Section) => {
    if (name !== section) return undefined;
    return addressOf(locale, sections[name]) === path ? 'page' : 'true';
  };
  return (
    <nav aria-label={t('navigation')} className="border-t border-line print:hidden">
      <Container>
        <details className="menu">
          <summary>
            <span className="menu-sign" aria-hidden="true" />
            {t('menu')}
          </summary>
          <ul className="flex flex-col pb-3 lg:flex-row lg:flex-wrap lg:gap-x-8 lg:pb-0">
            {sectionNames.map((name) => (
              <li key={name}>
                <a
                  href={addressOf(locale, sections[name])}
                  aria-current={currentOf(name)}
                  className="flex min-h-11 items-center py-2 ps-4 text-base text-ink no-underline hover:underline aria-[current]:font-strong lg:min-h-13 lg:ps-0"
                >
                  {t(`sections.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </Container>
    </nav>
  );
}
