import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { getReader } from './reader';
import { listTopics } from './topics';

/** Something that a reader can be told of, as a form offers it. */
export type AlertChoice = { value: string; label: string };

/** Gives what readers of a language can be told of: all news, each topic, all directives, and those directives among `values` that are public. */
export async function listAlertChoices(locale: Locale, values: string[]): Promise<AlertChoice[]> {
  const t = await getTranslations({ locale, namespace: 'alerts.subjects' });
  const { payload, asVisitor } = await getReader();
  const ids = values.map((value) => Number(/^directive:(\d{1,9})$/.exec(value)?.[1])).filter(Number.isSafeInteger);
  const [topics, { docs: directives }] = await Promise.all([
    listTopics(locale),
    payload.find({ collection: 'directives', where: { id: { in: ids }, language: { equals: locale } }, pagination: false, ...asVisitor, depth: 0 }),
  ]);
  return [
    { value: 'news', label: t('news') },
    ...topics.map(({ id, name }) => ({ value: `topic:${id}`, label: t('topic', { name: name.text }) })),
    { value: 'directives', label: t('directives') },
    ...directives.map(({ id, title }) => ({ value: `directive:${id}`, label: t('directive', { name: title }) })),
  ];
}
