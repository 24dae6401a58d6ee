import { defineRouting } from 'next-intl/routing';

/** Every public address, once. Folders in `app/` bear the English names; readers see these. */
export const routing = defineRouting({
  locales: ['vi', 'en'],
  defaultLocale: 'vi',
  // Plain addresses are Vietnamese, and one address always gives one language: to people, caches and search engines.
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  // next-intl announces wrong alternates for localised slugs; `seo/compose-metadata.ts` announces ours.
  alternateLinks: false,
  pathnames: {
    '/': '/',
    '/about': { vi: '/gioi-thieu', en: '/about' },
    '/organisation': { vi: '/co-cau-to-chuc', en: '/organisation' },
    '/organisation/[slug]': { vi: '/co-cau-to-chuc/[slug]', en: '/organisation/[slug]' },
    '/leadership': { vi: '/lanh-dao', en: '/leadership' },
    '/directives': { vi: '/y-kien-chi-dao', en: '/directives' },
    '/directives/[slug]': { vi: '/y-kien-chi-dao/[slug]', en: '/directives/[slug]' },
    '/news': { vi: '/tin-tuc', en: '/news' },
    '/news/[slug]': { vi: '/tin-tuc/[slug]', en: '/news/[slug]' },
    '/news/[slug]/print': { vi: '/tin-tuc/[slug]/ban-in', en: '/news/[slug]/print' },
    '/news/[slug]/rating': { vi: '/tin-tuc/[slug]/danh-gia', en: '/news/[slug]/rating' },
    '/news/[slug]/rating/thanks': { vi: '/tin-tuc/[slug]/danh-gia/cam-on', en: '/news/[slug]/rating/thanks' },
    '/news/page/[page]': { vi: '/tin-tuc/trang/[page]', en: '/news/page/[page]' },
    '/news/topic/[topic]': { vi: '/tin-tuc/chu-de/[topic]', en: '/news/topic/[topic]' },
    '/news/topic/[topic]/page/[page]': { vi: '/tin-tuc/chu-de/[topic]/trang/[page]', en: '/news/topic/[topic]/page/[page]' },
    '/news/year/[year]': { vi: '/tin-tuc/nam/[year]', en: '/news/year/[year]' },
    '/news/year/[year]/page/[page]': { vi: '/tin-tuc/nam/[year]/trang/[page]', en: '/news/year/[year]/page/[page]' },
    '/news/rss.xml': { vi: '/tin-tuc/rss.xml', en: '/news/rss.xml' },
    '/news/atom.xml': { vi: '/tin-tuc/atom.xml', en: '/news/atom.xml' },
    '/news/feed.json': { vi: '/tin-tuc/feed.json', en: '/news/feed.json' },
    '/news/topic/[topic]/rss.xml': { vi: '/tin-tuc/chu-de/[topic]/rss.xml', en: '/news/topic/[topic]/rss.xml' },
    '/news/topic/[topic]/atom.xml': { vi: '/tin-tuc/chu-de/[topic]/atom.xml', en: '/news/topic/[topic]/atom.xml' },
    '/news/topic/[topic]/feed.json': { vi: '/tin-tuc/chu-de/[topic]/feed.json', en: '/news/topic/[topic]/feed.json' },
    '/questions': { vi: '/hoi-dap', en: '/questions' },
    '/questions/ask': { vi: '/hoi-dap/dat-cau-hoi', en: '/questions/ask' },
    '/questions/rss.xml': { vi: '/hoi-dap/rss.xml', en: '/questions/rss.xml' },
    '/questions/atom.xml': { vi: '/hoi-dap/atom.xml', en: '/questions/atom.xml' },
    '/questions/feed.json': { vi: '/hoi-dap/feed.json', en: '/questions/feed.json' },
    '/questions/page/[page]': { vi: '/hoi-dap/trang/[page]', en: '/questions/page/[page]' },
    '/questions/[slug]': { vi: '/hoi-dap/[slug]', en: '/questions/[slug]' },
    '/consultations': { vi: '/gop-y-du-thao', en: '/consultations' },
    '/consultations/[slug]': { vi: '/gop-y-du-thao/[slug]', en: '/consultations/[slug]' },
    '/consultations/[slug]/comments/[page]': { vi: '/gop-y-du-thao/[slug]/y-kien/[page]', en: '/consultations/[slug]/comments/[page]' },
    '/consultations/[slug]/comment': { vi: '/gop-y-du-thao/[slug]/gui-y-kien', en: '/consultations/[slug]/comment' },
    '/page-opinion': { vi: '/y-kien-ve-trang', en: '/page-opinion' },
    '/page-opinion/problem': { vi: '/y-kien-ve-trang/van-de', en: '/page-opinion/problem' },
    '/page-opinion/thanks': { vi: '/y-kien-ve-trang/cam-on', en: '/page-opinion/thanks' },
    '/contact/message': { vi: '/lien-he/gui-thu', en: '/contact/message' },
    '/follow': { vi: '/theo-doi', en: '/follow' },
    '/follow/erased': { vi: '/theo-doi/da-xoa', en: '/follow/erased' },
    '/follow/[code]': { vi: '/theo-doi/[code]', en: '/follow/[code]' },
    '/contact': { vi: '/lien-he', en: '/contact' },
    '/accessibility': { vi: '/kha-nang-tiep-can', en: '/accessibility' },
    '/privacy': { vi: '/quyen-rieng-tu', en: '/privacy' },
    '/preview-link/[token]': { vi: '/xem-truoc/[token]', en: '/preview-link/[token]' },
    '/open-data': { vi: '/du-lieu-mo', en: '/open-data' },
    '/search': { vi: '/tim-kiem', en: '/search' },
    '/search/suggestions': { vi: '/tim-kiem/goi-y', en: '/search/suggestions' },
    '/search/opensearch.xml': { vi: '/tim-kiem/opensearch.xml', en: '/search/opensearch.xml' },
    '/alerts': { vi: '/nhan-tin', en: '/alerts' },
    '/alerts/sent': { vi: '/nhan-tin/da-gui-thu', en: '/alerts/sent' },
    '/alerts/confirm/[token]': { vi: '/nhan-tin/xac-nhan/[token]', en: '/alerts/confirm/[token]' },
    '/alerts/manage/[token]': { vi: '/nhan-tin/quan-ly/[token]', en: '/alerts/manage/[token]' },
    '/alerts/unsubscribe/[token]': { vi: '/nhan-tin/huy/[token]', en: '/alerts/unsubscribe/[token]' },
    '/alerts/ended': { vi: '/nhan-tin/da-huy', en: '/alerts/ended' },
    '/site-map': { vi: '/so-do-trang', en: '/site-map' },
  },
});

export type Locale = (typeof routing.locales)[number];
export type Route = keyof typeof routing.pathnames;

/** Each language in its own words: what a switch to it is labelled with. */
export const languageNames: Record<Locale, string> = { vi: 'Tiếng Việt', en: 'English' };

/** Says whether a string taken from an address or a record names a language of the portal. */
export function isLocale(value: unknown): value is Locale {
  return routing.locales.some((locale) => locale === value);
}
