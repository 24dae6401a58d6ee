import type { Metadata } from 'next';
import { HomeDirectives } from '@/components/sections/home-directives';
import { HomeDivisions } from '@/components/sections/home-divisions';
import { HomeNews } from '@/components/sections/home-news';
import { HomeOpening } from '@/components/sections/home-opening';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { Container } from '@/components/ui/container';
import { getDepartment } from '@/content/department';
import { listDirectives } from '@/content/directives';
import { listDivisions } from '@/content/divisions';
import { listFeaturedNews, listNews } from '@/content/news';
import { JsonLd, organizationJsonLd, websiteJsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { readLocale } from './read-locale';

type HomeProps = { params: Promise<{ locale: string }> };

/** How many news items editors can put in front, and how many stand on the page in all. */
const limits = { featured: 3, all: 7 };

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { name, introduction } = await getDepartment(locale);
  return pageMetadata({ locale, title: name.text, description: introduction?.text, href: '/' });
}

/** The gate: the department, its news, its directives, its divisions. */
export default async function HomePage({ params }: HomeProps) {
  const locale = await readLocale(params);
  const [department, featured, latest, directives, divisions] = await Promise.all([
    getDepartment(locale),
    listFeaturedNews(locale, limits.featured),
    listNews(locale, { limit: limits.all }),
    listDirectives(locale),
    listDivisions(locale),
  ]);
  return (
    <PageShell locale={locale} department={department} section="home" editions={everyEdition('/')} wide>
      <JsonLd data={websiteJsonLd(locale, department)} />
      <JsonLd data={organizationJsonLd(locale, department, divisions)} />
      <HomeOpening locale={locale} department={department} />
      <Container className="grid gap-16 py-12 md:py-16">
        <HomeNews locale={locale} featured={featured} latest={latest.items} />
        <HomeDirectives locale={locale} directives={directives} />
        <HomeDivisions locale={locale} divisions={divisions} />
      </Container>
    </PageShell>
  );
}
