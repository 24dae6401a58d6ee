import { getTranslations } from 'next-intl/server';
import { plainNotFound } from '@/app/plain-not-found';
import { getDepartment } from '@/content/department';
import { isLocale } from '@/i18n/routing';
import { env } from '@/lib/env';
import { drawSharingPicture } from '@/seo/sharing-picture';

type Context = { params: Promise<{ locale: string }> };

/** The picture of the portal, for pages that have none of their own. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return plainNotFound();
  const [t, department] = await Promise.all([getTranslations({ locale, namespace: 'seo' }), getDepartment(locale)]);
  return drawSharingPicture({
    heading: t('portal'),
    subheading: department.parentAuthority?.text,
    title: department.name.text,
    host: new URL(env.SITE_URL).host,
  });
}
