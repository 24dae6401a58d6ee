import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Container } from '@/components/ui/container';
import { langOf } from '@/components/ui/local-text';
import type { Department } from '@/content/department';
import type { LocalText } from '@/content/local-text';
import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { sendsMail } from '@/lib/env';
import { absoluteUrl } from '@/lib/absolute-url';
import { DepartmentMark } from './department-mark';
import type { Editions } from './editions';
import { LanguageSwitch } from './language-switch';
import type { Section } from './sections';

const links = {
  contact: '/contact',
  follow: '/follow',
  siteMap: '/site-map',
  accessibility: '/accessibility',
  privacy: '/privacy',
  openData: '/open-data',
  feed: '/news/rss.xml',
  alerts: '/alerts',
} as const satisfies Record<string, Href>;

/** What every portal has; mail can be sent by some. */
const fixed = ['contact', 'follow', 'siteMap', 'accessibility', 'privacy', 'openData', 'feed'] as const;

type SiteFooterProps = { locale: Locale; department: Department; section?: Section; editions: Editions };

/** Closes every page: whose portal this is, how to reach the department, and the pages that every reader may need. */
export function SiteFooter({ locale, department, section, editions }: SiteFooterProps) {
  const t = useTranslations('site');
  const { name, logo } = department;
  return (
    <footer className="border-t border-line bg-sunken">
      <Container className="flex flex-wrap justify-between gap-x-16 gap-y-6 py-10">
        <div className="flex gap-4">
          <DepartmentMark logo={logo} className="size-10 shrink-0" />
          <div className="max-w-lg text-sm">
            <p className="text-base font-strong" lang={langOf(name, locale)}>
              {name.text}
            </p>
            <p className="text-muted">{t('portal')}</p>
            <Imprint locale={locale} department={department} />
            {editions[locale] && (
              <p className="mt-3 hidden break-all print:block">
                {t('printedFrom')}: {absoluteUrl(editions[locale])}
              </p>
            )}
          </div>
        </div>
        <div className="w-full sm:w-auto print:hidden">
          <nav aria-label={t('footerNavigation')}>
            <ul className="grid grid-cols-2 gap-x-10 text-sm">
              {([...fixed, ...(sendsMail ? (['alerts'] as const) : [])] as const).map((name) => (
                <li key={name}>
                  <a href={addressOf(locale, links[name])} className="inline-flex min-h-11 min-w-11 items-center text-ink">
                    {t(`footerLinks.${name}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <LanguageSwitch locale={locale} editions={editions} section={section} />
        </div>
      </Container>
    </footer>
  );
}

/** Whom the department answers to, how to reach it, and where what the portal says of it comes from. */
function Imprint({ locale, department: { parentAuthority, contacts, source } }: { locale: Locale; department: Department }) {
  const about = useTranslations('about');
  const contact = useTranslations('contact');
  const { address, phone, email } = contacts;
  const local = (term: string, text?: LocalText) => text && { term, value: text.text, lang: langOf(text, locale) };
  const facts: { term: string; value: ReactNode; lang?: string }[] = [
    local(about('parentAuthority'), parentAuthority),
    local(contact('address'), address),
    phone && { term: contact('phone'), value: <ReachLink href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</ReachLink> },
    email && { term: contact('email'), value: <ReachLink href={`mailto:${email}`}>{email}</ReachLink> },
    local(about('source'), source),
  ].filter((fact) => typeof fact === 'object');
  return (
    <dl className="mt-3">
      {facts.map(({ term, value, lang }) => (
        <div key={term}>
          <dt className="inline font-normal text-muted">{term}:</dt>{' '}
          <dd className="inline" lang={lang}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ReachLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="inline-block py-2.5">
      {children}
    </a>
  );
}
