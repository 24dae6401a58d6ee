import 'server-only';
import { cache } from 'react';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { keepReading } from '@/lib/kept-reading';
import { listTag } from '@/lib/tags';
import { listWhole } from './list-whole';
import { pickText, readBoth, type LocalText } from './local-text';
import { getReader } from './reader';

/** What news items and directives are about. */
export type Topic = { id: number; name: LocalText; slug: string; path: string };

/** Gives every topic, in the order that officials chose. */
export const listTopics = cache(keepReading([listTag('topics')], async (locale: Locale): Promise<readonly Topic[]> => {
  const { payload, asVisitor } = await getReader();
  const both = await readBoth(locale, async (language) => {
    const { docs } = await payload.find({ collection: 'topics', locale: language, pagination: false, sort: 'order', ...asVisitor });
    return docs;
  });
  return listWhole('topics', both, (topic) => {
    const name = pickText(topic, (doc) => doc.name);
    const slug = pickText(topic, (doc) => doc.slug)?.text;
    return name && slug ? { id: topic.original.id, name, slug, path: addressOf(locale, { route: '/news/topic/[topic]', params: { topic: slug } }) } : undefined;
  });
}));

/** Gives the topic at an address, or null. */
export async function getTopicBySlug(locale: Locale, slug: string): Promise<Topic | null> {
  const topics = await listTopics(locale);
  return topics.find((topic) => topic.slug === slug) ?? null;
}

/** Finds the topic of a record among those that were read for the page. */
export async function getTopicOf(locale: Locale, topic: number | { id: number } | null | undefined): Promise<Topic | undefined> {
  if (!topic) return undefined;
  const id = typeof topic === 'number' ? topic : topic.id;
  const topics = await listTopics(locale);
  return topics.find((known) => known.id === id);
}
