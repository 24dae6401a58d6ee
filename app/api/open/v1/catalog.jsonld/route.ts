import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { getDepartment } from '@/content/department';
import { readLastChanges } from '@/content/last-changes';
import type { Locale } from '@/i18n/routing';
import { toCatalogue, type CatalogueWords } from '@/open/catalogue';
import { openJson, readOpenRequest } from '../../open-answer';

/** The catalogue of the portal's data (DCAT), in every language at once. */
export async function GET(request: Request): Promise<Response> {
  const asked = await readOpenRequest(request, undefined, z.object({}));
  if ('refusal' in asked) return asked.refusal;
  const [vi, en, changes] = await Promise.all([wordsIn('vi'), wordsIn('en'), readLastChanges()]);
  return openJson(toCatalogue({ vi, en }, changes), 'application/ld+json');
}

async function wordsIn(locale: Locale): Promise<CatalogueWords> {
  const [t, department] = await Promise.all([getTranslations({ locale, namespace: 'openData' }), getDepartment(locale)]);
  const names = { department: department.name.text };
  const subject = (name: keyof CatalogueWords['subjects']) => ({ title: t(`subjects.${name}.title`, names), description: t(`subjects.${name}.text`) });
  return {
    department,
    title: t('catalogue.title', names),
    description: t('catalogue.description', names),
    subjects: { department: subject('department'), divisions: subject('divisions'), directives: subject('directives'), news: subject('news'), questions: subject('questions') },
  };
}
