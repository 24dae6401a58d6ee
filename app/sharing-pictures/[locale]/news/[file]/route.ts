import { getTranslations } from 'next-intl/server';
import { plainNotFound } from '@/app/plain-not-found';
import { getDepartment } from '@/content/department';
import { getNewsBySlug } from '@/content/news';
import { formatDate } from '@/i18n/format-date';
import { isLocale } from '@/i18n/routing';
import { env } from '@/lib/env';
import { drawSharingPicture } from '@/seo/sharing-picture';
import { slugOf } from '../../../picture-name';

type Context = { params: Promise<{ locale: string; file: string }> };

/** The picture of a news item. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, file } = await params;
  const slug = slugOf(file);
  if (!isLocale(locale) || !slug) return plainNotFound();
  const [t, department, item] = await Promise.all([
    getTranslations({ locale, namespace: 'seo' }),
    getDepartment(locale),
    getNewsBySlug(locale, slug),
  ]);
  if (!item) return plainNotFound();
  return drawSharingPicture({
    heading: department.name.text,
    subheading: t('portal'),
    title: item.title,
    section: t('sections.news'),
    date: formatDate(item.publishedAt, locale),
    host: new URL(env.SITE_URL).host,
  });
}
