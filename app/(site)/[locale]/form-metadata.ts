import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/page-metadata';
import type { Locale } from '@/i18n/routing';
import { getSubmission } from '@/lib/rendering';

/** Gives the title of a page with a form: it begins with what went wrong, since that is read aloud first. */
export async function formTitle(locale: Locale, title: string): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'forms' });
  return getSubmission() ? t('problemTitle', { title }) : title;
}

/** Gives the metadata of a page with a form that is not for search engines. */
export const formMetadata = async (locale: Locale, title: string): Promise<Metadata> => pageMetadata({ locale, title: await formTitle(locale, title), noindex: true });
