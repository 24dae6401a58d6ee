import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { PublicAddress } from '@/content/sitemap';
import { splitAddresses, toSitemap, toSitemapIndex } from './sitemap';

const site = 'http://localhost:3000';
const page = (number: number): PublicAddress => ({ path: `/tin-tuc/${number}`, editions: { vi: `/tin-tuc/${number}` } });

function parse(xml: string) {
  return new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(xml, 'text/xml');
}

describe('splitAddresses', () => {
  it('loses and repeats nothing, and keeps every part below the protocol\'s bound', () => {
    const all = Array.from({ length: 60_001 }, (_, number) => page(number));
    const parts = splitAddresses(all);
    expect(parts.flat()).toEqual(all);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(50_000);
  });

  it('has a part for a portal without pages', () => {
    expect(splitAddresses([])).toEqual([[]]);
  });

  it('has no empty part after a full one', () => {
    expect(splitAddresses(Array.from({ length: 10_000 }, (_, number) => page(number)))).toHaveLength(1);
  });
});

describe('toSitemapIndex', () => {
  it('gives each part with the newest change in it', () => {
    const changed = [{ ...page(1), updatedAt: '2008-01-04T00:00:00.000Z' }, { ...page(2), updatedAt: '2008-02-01T00:00:00.000Z' }, page(3)];
    const document = parse(toSitemapIndex([changed, [page(4)]]));
    expect(Array.from(document.getElementsByTagName('loc'), ({ textContent }) => textContent)).toEqual([`${site}/sitemap/1.xml`, `${site}/sitemap/2.xml`]);
    expect(Array.from(document.getElementsByTagName('lastmod'), ({ textContent }) => textContent)).toEqual(['2008-02-01T00:00:00.000Z']);
  });
});

describe('toSitemap', () => {
  it('names every language of a page, itself too, and only what is known of its change', () => {
    const editions = { vi: '/lien-he', en: '/en/contact' };
    const document = parse(toSitemap([{ path: '/en/contact', editions }, { path: '/lien-he', editions, updatedAt: '2008-01-04T00:00:00.000Z' }]));
    const [first] = Array.from(document.getElementsByTagName('url'));
    const links = Array.from(first?.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link') ?? []);
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['vi', `${site}/lien-he`],
      ['en', `${site}/en/contact`],
      ['x-default', `${site}/lien-he`],
    ]);
    expect(first?.getElementsByTagName('lastmod')).toHaveLength(0);
    expect(document.getElementsByTagName('lastmod')).toHaveLength(1);
  });
});
