import { getTranslations } from 'next-intl/server';
import { plainNotFound } from '@/app/plain-not-found';
import { getDepartment } from '@/content/department';
import { getDirectiveBySlug } from '@/content/directives';
import { formatDate } from '@/i18n/format-date';
import { isLocale } from '@/i18n/routing';
import { env } from '@/lib/env';
import { drawSharingPicture } from '@/seo/sharing-picture';
import { slugOf } from '../../../picture-name';

type Context = { params: Promise<{ locale: string; file: string }> };

/** The picture of a directive. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, file } = await params;
  const slug = slugOf(file);
  if (!isLocale(locale) || !slug) return plainNotFound();
  const [t, department, directive] = await Promise.all([
    getTranslations({ locale, namespace: 'seo' }),
    getDepartment(locale),
    getDirectiveBySlug(locale, slug),
  ]);
  if (!directive) return plainNotFound();
  return drawSharingPicture({
    heading: department.name.text,
    subheading: t('portal'),
    title: directive.title,
    section: t('sections.directives'),
    date: formatDate(directive.issuedOn, locale),
    host: new URL(env.SITE_URL).host,
  });
}
