import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Breadcrumb, type BreadcrumbStep } from '@/components/ui/breadcrumb';
import { Container } from '@/components/ui/container';
import type { Department } from '@/content/department';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { isForEverybody } from '@/lib/rendering';
import type { Editions } from './editions';
import { PageOpinion } from './page-opinion';
import type { Section } from './sections';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { SkipLink } from './skip-link';

type PageShellProps = {
  locale: Locale;
  department: Department;
  /** The part of the portal that the page belongs to; the language switch falls back on it. */
  section?: Section;
  /** The addresses of this very page, its own language included; a missing language is said to be missing. */
  editions: Editions;
  /** The way here without the home page, which is always its first step. Left out on the home page. */
  trail?: BreadcrumbStep[];
  /** The page has a search form of its own. */
  searching?: boolean;
  /** The page brings its own bands, each with a `Container`. */
  wide?: boolean;
  /** The page asks whether it was useful, unless it is made for one reader; thanks and refusals do not. */
  asksOpinion?: boolean;
  children: ReactNode;
};

/** Stands round the content of every public page: skip link, header, way to the page, main part, footer. */
export function PageShell({ locale, department, section, editions, trail, searching = false, wide = false, asksOpinion = true, children }: PageShellProps) {
  const t = useTranslations('site');
  const home = { name: t('sections.home'), href: addressOf(locale, '/') };
  // An opinion is of the page, whatever a reader chose on it.
  const [path] = (editions[locale] ?? '').split('?');
  return (
    <>
      <SkipLink />
      <SiteHeader locale={locale} department={department} section={section} editions={editions} searching={searching} />
      {trail && (
        <Container>
          <Breadcrumb label={t('breadcrumb')} trail={[home, ...trail]} />
        </Container>
      )}
      <main id="noi-dung" tabIndex={-1}>
        {wide ? children : <Container className="pb-16 md:pb-24">{children}</Container>}
      </main>
      {asksOpinion && isForEverybody() && path && <PageOpinion locale={locale} path={path} />}
      <SiteFooter locale={locale} department={department} section={section} editions={editions} />
    </>
  );
}
