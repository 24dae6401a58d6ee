import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Division } from '@/content/divisions';
import { breadcrumbJsonLd, JsonLd, newsArticleJsonLd, organizationJsonLd, websiteJsonLd } from './json-ld';
import { department, nastyText, newsItem } from './test-data';

const site = 'http://localhost:3000';
const division: Division = {
  id: 1,
  name: { text: 'Phòng Bưu chính', lang: 'vi' },
  kind: 'division',
  slug: 'phong-buu-chinh',
  path: '/co-cau-to-chuc/phong-buu-chinh',
  editions: { vi: '/co-cau-to-chuc/phong-buu-chinh', en: '/en/organisation/postal-division' },
  contacts: {},
};
/** What a reader of the page gets: JSON leaves out what is undefined. */
const read = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe('JsonLd', () => {
  it('is not ended by what an official typed, and loses none of it', () => {
    const html = renderToStaticMarkup(<JsonLd data={newsArticleJsonLd('vi', newsItem({ lead: nastyText }), department)} />);
    const [, json] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
    expect(JSON.parse(json ?? '')).toMatchObject({ description: nastyText });
  });
});

describe('breadcrumbJsonLd', () => {
  it('counts the steps from 1 and gives whole addresses', () => {
    expect(read(breadcrumbJsonLd([{ name: 'Trang chủ', path: '/' }, { name: 'Tin tức', path: '/tin-tuc' }]))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: `${site}/` },
        { '@type': 'ListItem', position: 2, name: 'Tin tức', item: `${site}/tin-tuc` },
      ],
    });
  });
});

describe('organizationJsonLd', () => {
  it('tells the founding day of Viet Nam, the divisions and the contacts', () => {
    expect(read(organizationJsonLd('vi', department, [division]))).toMatchObject({
      '@type': 'GovernmentOrganization',
      '@id': `${site}/#department`,
      name: department.name.text,
      foundingDate: '2008-01-01',
      telephone: '024 3512 3536',
      address: { '@type': 'PostalAddress', streetAddress: '185 Giảng Võ', addressCountry: 'VN' },
      subOrganization: [{ '@type': 'GovernmentOrganization', name: 'Phòng Bưu chính', url: `${site}${division.path}` }],
    });
  });

  it('does not take the bodies that the department links to for itself', () => {
    expect(organizationJsonLd('vi', department, [])).not.toHaveProperty('sameAs');
  });

  it('is the same thing in every language', () => {
    expect(organizationJsonLd('en', department, [division])).toMatchObject({ '@id': `${site}/#department`, url: `${site}/en` });
  });
});

describe('websiteJsonLd', () => {
  it('is one for each language', () => {
    expect(websiteJsonLd('en', department)).toMatchObject({ '@id': `${site}/en#website`, inLanguage: 'en', publisher: { '@id': `${site}/#department` } });
  });
  it('says where to search', () => {
    expect(websiteJsonLd('vi', department)).toMatchObject({ potentialAction: { '@type': 'SearchAction', target: { urlTemplate: `${site}/tim-kiem?q={search_term_string}` } } });
  });
});

describe('newsArticleJsonLd', () => {
  it('has what an article must have', () => {
    expect(read(newsArticleJsonLd('vi', newsItem({ originUrl: 'https://hanoi.gov.vn/tin' }), department))).toMatchObject({
      headline: 'Gặp mặt đầu xuân',
      datePublished: '2008-01-04T01:30:00.000Z',
      dateModified: '2008-01-05T02:00:00.000Z',
      inLanguage: 'vi',
      author: { '@type': 'GovernmentOrganization', name: department.name.text },
      publisher: { '@type': 'GovernmentOrganization', logo: { '@type': 'ImageObject', url: `${site}/sharing-pictures/mark.png` } },
      image: [{ url: `${site}/sharing-pictures/vi/news/gap-mat-dau-xuan.png` }],
      mainEntityOfPage: { '@id': `${site}/tin-tuc/gap-mat-dau-xuan` },
      articleSection: 'Chính phủ điện tử',
      isBasedOn: 'https://hanoi.gov.vn/tin',
    });
  });

  it('names who wrote it', () => {
    expect(newsArticleJsonLd('vi', newsItem({ byline: 'Lan Anh' }), department)).toMatchObject({ author: { '@type': 'Person', name: 'Lan Anh' } });
  });

  it('shows its own picture where it has one', () => {
    const cover = { src: '/api/media/file/ảnh 1.jpg', sources: [], width: 1600, height: 900, alt: '' };
    expect(newsArticleJsonLd('vi', newsItem({ cover }), department)).toMatchObject({ image: [{ url: `${site}/api/media/file/%E1%BA%A3nh%201.jpg` }] });
  });
});
