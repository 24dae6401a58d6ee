import { cache } from 'react';
import type { EditionAddresses } from '@/content/editions';
import { listNews, type NewsPage } from '@/content/news';
import { listNewsYears } from '@/content/news-years';
import { getTopicBySlug, listTopics, type Topic } from '@/content/topics';
import { addressOf, type Href } from '@/i18n/address';
import { routing, type Locale } from '@/i18n/routing';
import { parsePage, parseYear } from './address-numbers';

/** What the address of a list of news says, as it was typed: the topic or the year, and the page past the first. */
export type NewsListAddress = { locale: Locale; topic?: string; year?: string; page?: string };

/** A page of all news, of the news of a topic, or of that of a year. */
export type NewsListView = NewsPage & {
  topic?: Topic;
  year?: number;
  pathOf: (page: number) => string;
  /** This page in its own language; in the others the first page, where there is one: pages do not pair up. */
  editions: EditionAddresses;
};

/** Gives the list at an address, or null: no such topic, nothing in that year, no such page. */
export function getNewsList({ locale, topic, year, page }: NewsListAddress): Promise<NewsListView | null> {
  return readNewsList(locale, topic, year, page);
}

/** Gives the address that was asked for, whether or not there is a list there. */
export function pathOfNewsList({ locale, topic, year, page }: NewsListAddress): string {
  return addressOf(locale, hrefOf({ topic, year }, page));
}

// The page and its metadata ask for the same list; plain arguments let React keep it.
const readNewsList = cache(async (locale: Locale, topicSlug?: string, yearText?: string, pageText = '1'): Promise<NewsListView | null> => {
  const page = parsePage(pageText);
  const year = yearText === undefined ? undefined : parseYear(yearText);
  const topic = topicSlug === undefined ? undefined : await getTopicBySlug(locale, topicSlug);
  if (page === null || year === null || topic === null) return null;
  const found = await listNews(locale, { topic: topic?.id, year, page });
  if (page > found.totalPages || (year && found.total === 0)) return null;
  const pathOf = (number: number) => addressOf(locale, hrefOf({ topic: topic?.slug, year }, number > 1 ? number : undefined));
  const editions = { ...(await firstPages({ topic: topic?.id, year })), [locale]: pathOf(page) };
  return { ...found, topic, year, pathOf, editions };
});

function hrefOf({ topic, year }: { topic?: string; year?: string | number }, page?: string | number): Href {
  if (topic !== undefined) {
    return page === undefined
      ? { route: '/news/topic/[topic]', params: { topic } }
      : { route: '/news/topic/[topic]/page/[page]', params: { topic, page } };
  }
  if (year !== undefined) {
    return page === undefined
      ? { route: '/news/year/[year]', params: { year } }
      : { route: '/news/year/[year]/page/[page]', params: { year, page } };
  }
  return page === undefined ? '/news' : { route: '/news/page/[page]', params: { page } };
}

async function firstPages({ topic, year }: { topic?: number; year?: number }): Promise<EditionAddresses> {
  const pairs = await Promise.all(
    routing.locales.map(async (language) => {
      if (topic) {
        // An empty list is for no search engine, and no reader is sent there.
        const { total } = await listNews(language, { topic, limit: 1 });
        return [language, total > 0 ? (await listTopics(language)).find(({ id }) => id === topic)?.path : undefined];
      }
      const exists = !year || (await listNewsYears(language)).some((known) => known.year === year);
      return [language, exists ? addressOf(language, hrefOf({ year })) : undefined];
    }),
  );
  return Object.fromEntries(pairs.filter(([, path]) => path));
}
