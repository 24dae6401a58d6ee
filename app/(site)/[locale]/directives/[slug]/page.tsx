import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { DirectiveArticle } from '@/components/sections/directive-article';
import { PageShell } from '@/components/site/page-shell';
import { getDepartment } from '@/content/department';
import { getDirectiveBySlug } from '@/content/directives';
import { addressOf } from '@/i18n/address';
import { formatDate } from '@/i18n/format-date';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { pagePicturePath } from '@/seo/sharing-pictures';
import { Absent } from '../../absent';
import { absentMetadata } from '../../absent-metadata';
import { homeCrumb } from '../../home-crumb';
import { readLocale } from '../../read-locale';

type DirectiveProps = { params: Promise<{ locale: string; slug: string }> };

// The page and its metadata ask for the same directive.
const getDirective = cache(getDirectiveBySlug);

export async function generateMetadata({ params }: DirectiveProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { slug } = await params;
  const directive = await getDirective(locale, slug);
  if (!directive) return absentMetadata(locale, { route: '/directives/[slug]', params: { slug } });
  const t = await getTranslations('directives');
  const { title, issuer, issuedOn, state, editions, notices } = directive;
  return pageMetadata({
    locale,
    title,
    description: t('description', { title, issuer, date: formatDate(issuedOn, locale), state: t(`states.${state}`) }),
    editions,
    noindex: notices.withdrawn !== undefined,
    sharingPicture: pagePicturePath(locale, 'directives', directive.slug),
  });
}

/** A directive. */
export default async function DirectivePage({ params }: DirectiveProps) {
  const locale = await readLocale(params);
  const { slug } = await params;
  const directive = await getDirective(locale, slug);
  if (!directive) return <Absent locale={locale} path={addressOf(locale, { route: '/directives/[slug]', params: { slug } })} />;
  const [t, department] = await Promise.all([getTranslations('site.sections'), getDepartment(locale)]);
  const list = { name: t('directives'), path: addressOf(locale, '/directives') };
  const here = { name: directive.title, path: directive.path };
  return (
    <PageShell
      locale={locale}
      department={department}
      section="directives"
      editions={directive.editions}
      trail={[{ name: list.name, href: list.path }, { name: here.name }]}
    >
      <DirectiveArticle directive={directive} locale={locale} />
      <JsonLd data={breadcrumbJsonLd([await homeCrumb(locale), list, here])} />
    </PageShell>
  );
}
