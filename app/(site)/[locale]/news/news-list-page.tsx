import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AlertsLink } from '@/components/sections/alerts-link';
import { NewsArchive } from '@/components/sections/news-archive';
import { NewsList } from '@/components/sections/news-list';
import { PageShell } from '@/components/site/page-shell';
import { langOf } from '@/components/ui/local-text';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { getDepartment } from '@/content/department';
import { listNewsYears } from '@/content/news-years';
import { listTopics } from '@/content/topics';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { noteMoved } from '@/lib/rendering';
import { inEveryFormat, newsFeedPath } from '@/seo/feeds/feed';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { Absent } from '../absent';
import { absentMetadata } from '../absent-metadata';
import { getNewsList, pathOfNewsList, type NewsListAddress, type NewsListView } from './news-list';
import { homeCrumb } from '../home-crumb';

/** Gives the metadata of a list of news. */
export async function newsListMetadata(address: NewsListAddress): Promise<Metadata> {
  const { locale } = address;
  const list = await getNewsList(address);
  if (!list) return absentMetadata(locale);
  const { page, total, topic, editions } = list;
  const [t, department, words] = await Promise.all([getTranslations('news'), getDepartment(locale), wordsOf(list, locale)]);
  const names = { department: department.shortName.text, topic: topic?.name.text ?? '' };
  return pageMetadata({
    locale,
    title: page > 1 ? t('pagedTitle', { title: words.title, page }) : words.title,
    description: words.lead,
    editions: page > 1 ? { [locale]: editions[locale] } : editions,
    noindex: total === 0,
    feeds: { title: t(topic ? 'topicFeeds' : 'feeds', names), ...inEveryFormat((format) => newsFeedPath(locale, format, topic?.slug)) },
  });
}

/** Shows a page of news: of all, of a topic, or of a year. */
export async function NewsListPage({ address }: { address: NewsListAddress }) {
  const { locale } = address;
  const list = await getNewsList(address);
  if (!list) return <Absent locale={locale} path={pathOfNewsList(address)} />;
  // The first page is at the address of the list itself.
  if (address.page !== undefined && list.page === 1) noteMoved(list.pathOf(1));
  const [t, department, topics, years, words] = await Promise.all([
    getTranslations('news'),
    getDepartment(locale),
    listTopics(locale),
    listNewsYears(locale),
    wordsOf(list, locale),
  ]);
  const { items, page, totalPages, total, topic, year, editions, pathOf } = list;
  const all = { name: t('title'), path: addressOf(locale, '/news') };
  const narrowed = topic || year ? [{ name: words.heading, path: pathOf(1) }] : [];
  const trail = topic || year ? [{ name: all.name, href: all.path }, { name: words.heading, lang: words.lang }] : [{ name: all.name }];
  return (
    <PageShell locale={locale} department={department} section="news" editions={editions} trail={trail}>
      <PageHeader title={words.heading} titleLang={words.lang} over={words.over} lead={<p>{words.markedLead ?? words.lead}</p>}>
        <p className="flex flex-wrap gap-x-6 text-sm text-muted">
          <span>
            {t('count', { count: total })}
            {totalPages > 1 && `, ${t('pageOf', { page, totalPages })}`}
          </span>
          {!year && <AlertsLink locale={locale} about={topic ? `topic:${topic.id}` : 'news'} />}
          <a href="#archive" className="-my-2.5 inline-block py-2.5 lg:hidden print:hidden">
            {t('archive.label')}
          </a>
        </p>
      </PageHeader>
      <div className="gap-x-16 gap-y-12 lg:flex">
        <div className="flex-1">
          {items.length > 0 ? <NewsList items={items} locale={locale} /> : <p>{t(topic ? 'emptyTopic' : 'empty')}</p>}
          <Pagination
            page={page}
            totalPages={totalPages}
            hrefOf={pathOf}
            words={{
              label: t('pages.label'),
              previous: t('pages.previous'),
              next: t('pages.next'),
              page: (number) => t('pages.page', { page: number }),
            }}
          />
        </div>
        <div id="archive" className="mt-12 lg:mt-0 lg:w-56">
          <NewsArchive locale={locale} topics={topics} years={years} current={{ topic: topic?.id, year }} />
        </div>
      </div>
      <JsonLd data={breadcrumbJsonLd([await homeCrumb(locale), all, ...narrowed])} />
    </PageShell>
  );
}

async function wordsOf({ topic, year }: NewsListView, locale: Locale) {
  const t = await getTranslations('news');
  if (topic) {
    const { text } = topic.name;
    const lang = langOf(topic.name, locale);
    return {
      title: t('topicTitle', { topic: text }),
      heading: text,
      lang,
      over: t('byTopic'),
      lead: t.markup('topicLead', { topic: text, name: (words) => words }),
      markedLead: t.rich('topicLead', { topic: text, name: (words) => <span lang={lang}>{words}</span> }),
    };
  }
  if (year) {
    const heading = t('inYear', { year: String(year) });
    return { title: heading, heading, lead: t('yearLead', { year: String(year) }) };
  }
  return { title: t('title'), heading: t('title'), lead: t('lead') };
}
