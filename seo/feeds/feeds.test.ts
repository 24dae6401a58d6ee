import { DOMParser, type Document } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { findFeedErrors, findJsonFeedErrors } from '@/test/feed-validators';
import { nastyText, newsSummary } from '../test-data';
import { toAtom } from './atom';
import { toJsonFeed } from './json-feed';
import { newsFeedPath, questionFeedPath, type Feed } from './feed';
import { toRss } from './rss';

const site = 'http://localhost:3000';
const atom = 'http://www.w3.org/2005/Atom';
const kept = 'R&D <b>"nghiên cứu"</b> ]]> </script>  &amp; ]]>  Sở';

const feedOf = (changes: Partial<Feed> = {}): Feed => ({
  kind: 'news',
  locale: 'vi',
  title: 'Tin tức – Sở TT&TT',
  description: 'Tin mới nhất',
  author: 'Sở TT&TT',
  path: '/tin-tuc',
  ownPath: '/tin-tuc/rss.xml',
  items: [newsSummary(), newsSummary({ id: 41, updatedAt: '2008-01-09T00:00:00.000Z', title: nastyText, lead: nastyText, topic: undefined })],
  ...changes,
});

function parse(xml: string): Document {
  return new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(xml, 'text/xml');
}

const textsOf = (document: Document, name: string) => Array.from(document.getElementsByTagName(name), ({ textContent }) => textContent);

describe('toRss', () => {
  it('tells the channel: its language, its last change, itself', () => {
    const document = parse(toRss(feedOf()));
    expect(document.documentElement?.getAttribute('version')).toBe('2.0');
    expect(textsOf(document, 'language')).toEqual(['vi']);
    expect(textsOf(document, 'lastBuildDate')).toEqual(['Wed, 09 Jan 2008 00:00:00 GMT']);
    const [self] = Array.from(document.getElementsByTagNameNS(atom, 'link'));
    expect(self?.getAttribute('rel')).toBe('self');
    expect(self?.getAttribute('href')).toBe(`${site}/tin-tuc/rss.xml`);
  });

  it('tells each item by a name that outlives its address', () => {
    const document = parse(toRss(feedOf()));
    expect(textsOf(document, 'guid')).toEqual(['tag:localhost,2026:news/42', 'tag:localhost,2026:news/41']);
    expect(document.getElementsByTagName('guid')[0]?.getAttribute('isPermaLink')).toBe('false');
    expect(textsOf(document, 'pubDate')[0]).toBe('Fri, 04 Jan 2008 01:30:00 GMT');
    expect(textsOf(document, 'category')).toEqual(['Chính phủ điện tử']);
    expect(textsOf(document, 'link').slice(1)).toContain(`${site}/tin-tuc/gap-mat-dau-xuan`);
  });

  it('holds any text: titles are plain, descriptions are HTML', () => {
    const document = parse(toRss(feedOf()));
    expect(textsOf(document, 'title').at(-1)).toBe(kept);
    expect(textsOf(document, 'description').at(-1)).toContain('R&amp;D &lt;b&gt;');
  });

  it('gives a question another name than the news item of the same number', () => {
    expect(textsOf(parse(toRss(feedOf({ kind: 'questions' }))), 'guid')[0]).toBe('tag:localhost,2026:questions/42');
  });

  it('may be empty', () => {
    expect(textsOf(parse(toRss(feedOf({ items: [] }))), 'lastBuildDate')).toEqual([]);
  });
});

describe('toAtom', () => {
  const own = { ownPath: '/tin-tuc/atom.xml' };

  it('tells the feed: its language, author, last change, itself and its page', () => {
    const document = parse(toAtom(feedOf(own)));
    const feed = document.documentElement;
    expect(feed?.namespaceURI).toBe(atom);
    expect(feed?.getAttribute('xml:lang')).toBe('vi');
    expect(textsOf(document, 'updated')[0]).toBe('2008-01-09T00:00:00.000Z');
    expect(textsOf(document, 'name')).toEqual(['Sở TT&TT']);
    const links = Array.from(document.getElementsByTagName('link'), (link) => [link.getAttribute('rel'), link.getAttribute('href')]);
    expect(links.slice(0, 2)).toEqual([['self', `${site}/tin-tuc/atom.xml`], ['alternate', `${site}/tin-tuc`]]);
  });

  it('tells each entry with its dates, plain texts and topic', () => {
    const document = parse(toAtom(feedOf(own)));
    expect(textsOf(document, 'id')).toEqual([`${site}/tin-tuc/atom.xml`, 'tag:localhost,2026:news/42', 'tag:localhost,2026:news/41']);
    expect(textsOf(document, 'published')[0]).toBe('2008-01-04T01:30:00.000Z');
    expect(textsOf(document, 'summary').at(-1)).toBe(kept);
    expect(document.getElementsByTagName('category')[0]?.getAttribute('label')).toBe('Chính phủ điện tử');
  });

  it('says when it changed even if it is empty', () => {
    expect(textsOf(parse(toAtom(feedOf({ ...own, items: [] }))), 'updated')).toEqual(['1970-01-01T00:00:00.000Z']);
  });
});

describe('every format', () => {
  const feeds = [feedOf(), feedOf({ items: [] })];

  it('is valid by its grammar, whatever officials type', () => {
    for (const feed of feeds) {
      expect(findFeedErrors('rss', toRss(feed))).toEqual([]);
      expect(findFeedErrors('atom', toAtom({ ...feed, ownPath: '/tin-tuc/atom.xml' }))).toEqual([]);
      expect(findJsonFeedErrors(toJsonFeed(feed))).toEqual([]);
    }
  });

  it('is refused by the same grammar when something is missing', () => {
    expect(findFeedErrors('rss', toRss(feedOf()).replace(/<guid.*?<\/guid>/, ''))).not.toEqual([]);
    expect(findFeedErrors('rss', toRss(feedOf()).replace('04 Jan 2008', '4/1/2008'))).not.toEqual([]);
    expect(findFeedErrors('atom', toAtom(feedOf()).replace(/<updated>.*?<\/updated>/, ''))).not.toEqual([]);
    expect(findFeedErrors('atom', toAtom(feedOf()).replace('<subtitle>', '<tagline>').replace('</subtitle>', '</tagline>'))).not.toEqual([]);
    expect(findJsonFeedErrors(toJsonFeed(feedOf()).replace('"content_text"', '"content"'))).not.toEqual([]);
  });
});

describe('toJsonFeed', () => {
  it('tells the same items as the others, by the same names', () => {
    const feed = JSON.parse(toJsonFeed(feedOf({ ownPath: '/tin-tuc/feed.json' })));
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'vi', feed_url: `${site}/tin-tuc/feed.json`, home_page_url: `${site}/tin-tuc` });
    expect(feed.items[0]).toMatchObject({
      id: 'tag:localhost,2026:news/42',
      url: `${site}/tin-tuc/gap-mat-dau-xuan`,
      content_text: 'Sáng 4/1, Sở gặp mặt đầu xuân.',
      date_published: '2008-01-04T01:30:00.000Z',
      tags: ['Chính phủ điện tử'],
    });
  });
});

describe('the addresses of feeds', () => {
  it('has an address in each language, for all news and for a topic', () => {
    expect(newsFeedPath('vi', 'rss')).toBe('/tin-tuc/rss.xml');
    expect(newsFeedPath('vi', 'json')).toBe('/tin-tuc/feed.json');
    expect(newsFeedPath('en', 'atom', 'e-government')).toBe('/en/news/topic/e-government/atom.xml');
    expect(questionFeedPath('vi', 'json')).toBe('/hoi-dap/feed.json');
    expect(questionFeedPath('en', 'rss')).toBe('/en/questions/rss.xml');
  });
});
