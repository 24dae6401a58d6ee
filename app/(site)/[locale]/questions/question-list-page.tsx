import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AnswerList } from '@/components/sections/answer-list';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { listAnswers } from '@/content/answers';
import { getDepartment } from '@/content/department';
import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { noteMoved } from '@/lib/rendering';
import { inEveryFormat, questionFeedPath } from '@/seo/feeds/feed';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { Absent } from '../absent';
import { absentMetadata } from '../absent-metadata';
import { parsePage } from '../news/address-numbers';
import { homeCrumb } from '../home-crumb';

/** A page of the list as its address says it: `page` is missing at the address of the list itself. */
type ListAddress = { locale: Locale; page?: string };

const hrefOf = (page: number | string): Href => (page === 1 ? '/questions' : { route: '/questions/page/[page]', params: { page } });

async function readList({ locale, page = '1' }: ListAddress) {
  const number = parsePage(page);
  const list = number === null ? null : await listAnswers(locale, number);
  return list && list.page <= list.totalPages ? list : null;
}

/** Gives the metadata of a page of the list. */
export async function questionListMetadata(address: ListAddress): Promise<Metadata> {
  const { locale } = address;
  const list = await readList(address);
  if (!list) return absentMetadata(locale);
  const t = await getTranslations({ locale, namespace: 'questions' });
  const { page } = list;
  const feeds = { title: t('title'), ...inEveryFormat((format) => questionFeedPath(locale, format)) };
  if (page === 1) return pageMetadata({ locale, title: t('title'), description: t('lead'), href: '/questions', feeds });
  return pageMetadata({ locale, title: t('pagedTitle', { page }), description: t('lead'), editions: { [locale]: addressOf(locale, hrefOf(page)) } });
}

/** Shows a page of the questions that are answered in public, and leads to asking one. */
export async function QuestionListPage(address: ListAddress) {
  const { locale } = address;
  const list = await readList(address);
  if (!list) return <Absent locale={locale} path={addressOf(locale, hrefOf(address.page ?? 1))} />;
  const { items, page, total, totalPages } = list;
  // The first page is at the address of the list itself.
  if (address.page !== undefined && page === 1) noteMoved(addressOf(locale, '/questions'));
  const [t, department] = await Promise.all([getTranslations('questions'), getDepartment(locale)]);
  const path = addressOf(locale, '/questions');
  return (
    <PageShell locale={locale} department={department} section="questions" editions={{ ...everyEdition('/questions'), [locale]: addressOf(locale, hrefOf(page)) }} trail={[{ name: t('title') }]}>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>}>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
          <ButtonLink href={addressOf(locale, '/questions/ask')} kind="strong">
            {t('ask')}
          </ButtonLink>
          <a href={addressOf(locale, '/follow')} className="inline-flex min-h-11 items-center">
            {t('follow')}
          </a>
        </p>
      </PageHeader>
      {total > 0 ? (
        <p className="mb-4 text-sm text-muted">
          {t('count', { count: total })}
          {totalPages > 1 && `, ${t('pageOf', { page, totalPages })}`}
        </p>
      ) : (
        <p>{t('empty')}</p>
      )}
      {items.length > 0 && <AnswerList items={items} locale={locale} />}
      <Pagination
        page={page}
        totalPages={totalPages}
        hrefOf={(number) => addressOf(locale, hrefOf(number))}
        words={{ label: t('pages.label'), previous: t('pages.previous'), next: t('pages.next'), page: (number) => t('pages.page', { page: number }) }}
      />
      <JsonLd data={breadcrumbJsonLd([await homeCrumb(locale), { name: t('title'), path }])} />
    </PageShell>
  );
}
