import { describe, expect, it } from 'vitest';
import { composeMetadata } from './compose-metadata';
import { department } from './test-data';

const site = 'http://localhost:3000';

describe('composeMetadata', () => {
  it('names the department after the title, and alone at home', () => {
    expect(composeMetadata({ locale: 'vi', title: 'Liên hệ', href: '/contact' }, department).title).toEqual({ absolute: 'Liên hệ – Sở TT&TT' });
    expect(composeMetadata({ locale: 'vi', title: 'Trang chủ', href: '/' }, department).title).toEqual({ absolute: department.name.text });
  });

  it('announces a page of both languages in both, Vietnamese to all others', () => {
    const { alternates, openGraph } = composeMetadata({ locale: 'en', title: 'Contact', href: '/contact' }, department);
    expect(alternates).toMatchObject({
      canonical: `${site}/en/contact`,
      languages: { vi: `${site}/lien-he`, en: `${site}/en/contact`, 'x-default': `${site}/lien-he` },
    });
    expect(openGraph).toMatchObject({ url: `${site}/en/contact`, locale: 'en_GB', alternateLocale: ['vi_VN'] });
  });

  it('announces no language in which the page is not published', () => {
    const page = { locale: 'vi', title: 'Tin', editions: { vi: '/tin-tuc/tin' } } as const;
    const { alternates, openGraph } = composeMetadata(page, department);
    expect(alternates?.languages).toEqual({ vi: `${site}/tin-tuc/tin`, 'x-default': `${site}/tin-tuc/tin` });
    expect(openGraph).toMatchObject({ alternateLocale: [] });
  });

  it('keeps a page out of results, its links not', () => {
    const { robots, alternates } = composeMetadata({ locale: 'vi', title: 'Bản in', href: '/news', noindex: true, canonicalPath: '/tin-tuc/tin' }, department);
    expect(robots).toEqual({ index: false, follow: true });
    expect(alternates?.languages).toBeUndefined();
    expect(alternates?.canonical).toBe(`${site}/tin-tuc/tin`);
  });

  it('gives the size of a picture that it knows', () => {
    const images = (sharingPicture?: string) => composeMetadata({ locale: 'vi', title: 'Tin', href: '/news', sharingPicture }, department).openGraph?.images;
    expect(images()).toEqual([{ url: `${site}/sharing-pictures/vi/site.png`, alt: department.name.text, type: 'image/png', width: 1200, height: 630 }]);
    expect(images('/api/media/file/anh.jpg')).toEqual([{ url: `${site}/api/media/file/anh.jpg`, alt: 'Tin' }]);
  });

  it('tells the dates of an article and where its feeds are', () => {
    const article = { publishedAt: '2008-01-04T01:30:00.000Z', updatedAt: '2008-01-05T02:00:00.000Z', section: 'Chính phủ điện tử' };
    const feeds = { title: 'Tin tức', rss: '/tin-tuc/rss.xml', atom: '/tin-tuc/atom.xml', json: '/tin-tuc/feed.json' };
    const { openGraph, alternates } = composeMetadata({ locale: 'vi', title: 'Tin', href: '/news', kind: 'article', article, feeds }, department);
    expect(openGraph).toMatchObject({ type: 'article', publishedTime: article.publishedAt, modifiedTime: article.updatedAt, section: article.section });
    expect(alternates?.types).toEqual({
      'application/rss+xml': [{ url: `${site}/tin-tuc/rss.xml`, title: 'Tin tức' }],
      'application/feed+json': [{ url: `${site}/tin-tuc/feed.json`, title: 'Tin tức' }],
      'application/atom+xml': [{ url: `${site}/tin-tuc/atom.xml`, title: 'Tin tức' }],
    });
  });
});
