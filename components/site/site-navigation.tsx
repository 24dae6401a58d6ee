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
 * Leads to the parts of the portal: a row on a wide screen; on a narrow one a column that a disclosure without script
 * shows. The disclosure stands before the links instead of round them, so that a wide screen of any browser can leave
 * it out (`menu` in base.css).
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
        </details>
        <ul className="menu-links flex-col pb-3 lg:flex-row lg:flex-wrap lg:gap-x-8 lg:pb-0">
          {sectionNames.map((name) => (
            <li key={name}>
              <a
                href={addressOf(locale, sections[name])}
                aria-current={currentOf(name)}
                className="flex min-h-11 items-center py-2 ps-4 text-base text-ink no-underline hover:underline aria-[current]:font-strong forced-colors:aria-[current]:underline lg:min-h-13 lg:ps-0"
              >
                {t(`sections.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </Container>
    </nav>
  );
}
