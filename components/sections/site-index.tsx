import { useTranslations } from 'next-intl';
import { sectionNames, sections } from '@/components/site/sections';
import { langOf } from '@/components/ui/local-text';
import { LinkList, type ListedLink } from '@/components/ui/link-list';
import type { DirectiveLink } from '@/content/directive-link';
import type { Division } from '@/content/divisions';
import type { Topic } from '@/content/topics';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { sendsMail } from '@/lib/env';

type SiteIndexProps = {
  locale: Locale;
  topics: readonly Topic[];
  years: readonly { year: number; count: number }[];
  divisions: readonly Division[];
  directives: DirectiveLink[];
};

/** Leads to everything on the portal, for people; single news items are reached through their topic and year. */
export function SiteIndex({ locale, topics, years, divisions, directives }: SiteIndexProps) {
  const t = useTranslations('siteMap');
  const sent = useTranslations('sent');
  const site = useTranslations('site');
  const news = useTranslations('news');
  const alerts = useTranslations('alerts');
  const parts: { id: string; title: string; links: ListedLink[]; columns?: boolean }[] = [
    {
      id: 'sections',
      title: t('sections'),
      links: sectionNames.map((name) => ({ href: addressOf(locale, sections[name]), name: site(`sections.${name}`) })),
    },
    {
      id: 'topics',
      title: t('topics'),
      links: topics.map(({ path, name }) => ({ href: path, name: name.text, lang: langOf(name, locale) })),
    },
    {
      id: 'years',
      title: t('years'),
      links: years.map(({ year, count }) => ({
        href: addressOf(locale, { route: '/news/year/[year]', params: { year } }),
        name: news('inYear', { year: String(year) }),
        note: `(${count})`,
      })),
    },
    {
      id: 'divisions',
      title: t('divisions'),
      links: divisions.map(({ path, name }) => ({ href: path, name: name.text, lang: langOf(name, locale) })),
    },
    {
      id: 'directives',
      title: t('directives'),
      links: directives.map(({ path, title }) => ({ href: path, name: title })),
      columns: true,
    },
    {
      id: 'help',
      title: t('help'),
      links: [
        { href: addressOf(locale, '/follow'), name: sent('title') },
        { href: addressOf(locale, '/accessibility'), name: site('footerLinks.accessibility') },
        { href: addressOf(locale, '/privacy'), name: site('footerLinks.privacy') },
        { href: addressOf(locale, '/open-data'), name: site('footerLinks.openData') },
        ...(sendsMail ? [{ href: addressOf(locale, '/alerts'), name: alerts('title') }] : []),
        { href: addressOf(locale, '/news/rss.xml'), name: t('rss') },
        { href: addressOf(locale, '/news/atom.xml'), name: t('atom') },
        { href: addressOf(locale, '/news/feed.json'), name: t('jsonFeed') },
      ],
    },
  ];
  return (
    <div className="grid gap-x-16 gap-y-12 md:grid-cols-2">
      {parts
        .filter(({ links }) => links.length > 0)
        .map(({ id, title, links, columns }) => (
          <section key={id} aria-labelledby={id} className={columns ? 'md:col-span-2' : undefined}>
            <h2 id={id} className="mb-2 border-t-2 border-ink pt-4 text-xl">
              {title}
            </h2>
            <LinkList links={links} columns={columns} />
          </section>
        ))}
    </div>
  );
}
