import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/page-metadata';
import type { Locale } from '@/i18n/routing';
import { getSubmission } from '@/lib/rendering';

/** Gives the metadata of a page with a form: its title begins with what went wrong, since that is read aloud first. */
export async function formMetadata(locale: Locale, title: string): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'forms' });
  return pageMetadata({ locale, title: getSubmission() ? t('problemTitle', { title }) : title, noindex: true });
}
