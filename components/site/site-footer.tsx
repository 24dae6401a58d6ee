import { useTranslations } from 'next-intl';
import { Container } from '@/components/ui/container';
import { langOf } from '@/components/ui/local-text';
import type { Department } from '@/content/department';
import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { Mark } from './mark';

const links = {
  contact: '/contact',
  siteMap: '/site-map',
  accessibility: '/accessibility',
  feed: '/news/rss.xml',
} as const satisfies Record<string, Href>;

/** Closes every page: whose portal this is, how to reach the department, and the pages that every reader may need. */
export function SiteFooter({ locale, department }: { locale: Locale; department: Department }) {
  const t = useTranslations('site');
  const { name, parentAuthority, contacts } = department;
  return (
    <footer className="border-t border-line bg-sunken">
      <Container className="flex flex-wrap justify-between gap-x-12 gap-y-8 py-10">
        <div className="flex gap-4">
          <Mark className="size-10 shrink-0" />
          <div className="max-w-md text-sm">
            {parentAuthority && (
              <p className="text-muted" lang={langOf(parentAuthority, locale)}>
                {parentAuthority.text}
              </p>
            )}
            <p className="text-base font-strong" lang={langOf(name, locale)}>
              {name.text}
            </p>
            {contacts.address && <p lang={langOf(contacts.address, locale)}>{contacts.address.text}</p>}
            {contacts.phone && (
              <p>
                {t('phone')}: <a href={`tel:${contacts.phone.replace(/[^+\d]/g, '')}`}>{contacts.phone}</a>
              </p>
            )}
            {contacts.email && (
              <p>
                {t('email')}: <a href={`mailto:${contacts.email}`}>{contacts.email}</a>
              </p>
            )}
          </div>
        </div>
        <nav aria-label={t('footerNavigation')} className="print:hidden">
          <ul className="grid gap-x-10 text-sm sm:grid-cols-2">
            {(['contact', 'siteMap', 'accessibility', 'feed'] as const).map((name) => (
              <li key={name}>
                <a href={addressOf(locale, links[name])} className="inline-flex min-h-11 items-center text-ink">
                  {t(`footerLinks.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </Container>
    </footer>
  );
}
