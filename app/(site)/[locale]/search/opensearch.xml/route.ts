import { getTranslations } from 'next-intl/server';
import { plainNotFound } from '@/app/plain-not-found';
import { getDepartment } from '@/content/department';
import { isLocale } from '@/i18n/routing';
import { toOpenSearch } from '@/seo/open-search';

type Context = { params: Promise<{ locale: string }> };

/** The description of the search that browsers read. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return plainNotFound();
  const [t, { shortName, name }] = await Promise.all([getTranslations({ locale, namespace: 'search' }), getDepartment(locale)]);
  const xml = toOpenSearch(locale, { name: shortName.text, description: `${t('title')}: ${name.text}` });
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
}
