import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { listFullDirectives } from '@/content/directives';
import type { Locale } from '@/i18n/routing';
import { toOpenDirective, type OpenDirective } from '@/open/directives';
import { toDirectivesCsv } from '@/open/directives-csv';
import { readOpenRequest } from '../../../open-answer';
import type { OpenContext } from '../../../open-list';

/** All directives of a language as a table. */
export async function GET(request: Request, { params }: OpenContext): Promise<Response> {
  const { language } = await params;
  const asked = await readOpenRequest(request, language, z.object({}));
  if ('refusal' in asked) return asked.refusal;
  const t = await getTranslations({ locale: asked.locale, namespace: 'directives.states' });
  const stateNames = { received: t('received'), underWay: t('underWay'), done: t('done') };
  const table = toDirectivesCsv(await readAll(asked.locale), stateNames);
  return new Response(table, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
}

async function readAll(locale: Locale): Promise<OpenDirective[]> {
  const all: OpenDirective[] = [];
  for (let page = 1; ; page += 1) {
    const { items, total } = await listFullDirectives(locale, { page, perPage: 500 });
    all.push(...items.map(toOpenDirective));
    if (items.length === 0 || all.length >= total) return all;
  }
}
