// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { openRecordings } from '@/test/recorded-clipboards';
import { cleanHtml } from './clean-html';

let read: (file: string) => string;
beforeAll(async () => {
  read = await openRecordings();
}, 180_000);

const word = (name: string, version = 'word2013/chrome') => `pastefromword/generated/_fixtures/${name}/${version}.html`;
const docs = (name: string) => `pastefromgdocs/generated/_fixtures/${name}/gdocs/chrome.html`;

const clean = (file: string) => cleanHtml(new DOMParser().parseFromString(read(file), 'text/html'));
/** The shape of a text: its elements without its words. */
const shapeOf = (file: string) => clean(file).innerHTML.replace(/>[^<]+/g, '>');

const list = (tag: string, ...items: string[]) => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
const table = (rows: number, columns: number, first = 'td') =>
  `<table>${Array.from({ length: rows }, (_, row) => `<tr>${`<${row ? 'td' : first}><p></p></${row ? 'td' : first}>`.repeat(columns)}</tr>`).join('')}</table>`;

/** What was recorded when people copied from the programs, in their own browsers. */
describe('as it was recorded,', () => {
  test.each([
    ['headings from Word', word('Paragraphs_with_headers'), '<h2></h2><p></p><h3></h3><p></p><h3></h3><p></p>'],
    ['a link from Word', word('Link'), '<p><a href="http://www.google.com/"></a></p>'],
    ['a table from Word', word('Simple_table'), table(3, 3)],
    ['lists in lists from Word', word('Tickets/7661Multilevel_lists'), list('ol', '', list('ol', '', ''), '', '') + list('ul', '', list('ul', '', ''), '', '')],
    [
      'numbers, letters and bullets from a newer Word',
      word('List_indentation', 'word2016/chrome'),
      list('ol', ...Array.from({ length: 3 }, () => list('ol', '', '', '', '', '')), list('ol', list('ol', list('ul', list('ul', ''))))),
    ],
    ['bullets from Google Docs', docs('NestedUnorderedLists'), list('ul', list('ul', '', list('ul', '', '', list('ul', '', '')), ''))],
  ])('%s', (_, file, shape) => {
    expect(shapeOf(file)).toBe(shape);
  });

  test('a whole letter from Google Docs keeps its heading, emphasis, list and table', () => {
    const shape = shapeOf(docs('BasicCKE5'));
    expect(shape).toMatch(/^<h2><\/h2><p><strong><\/strong><em><\/em><\/p>/);
    for (const part of [list('ul', '', '', ''), table(4, 3, 'th')]) expect(shape).toContain(part);
  });

  test('a newsletter from Google Docs keeps its link, heading, table and numbers', () => {
    const shape = shapeOf(docs('Basic'));
    expect(shape).toMatch(/^<p><a href="https:\/\/www\.cksource\.com\/"><strong><\/strong><\/a><strong><\/strong><\/p><h2><\/h2>/);
    for (const part of [table(2, 2), '<ol><li><ol><li></li><li><ol>']) expect(shape).toContain(part);
  });

  test('emphasis in a table with merged cells from Word', () => {
    const shape = shapeOf(word('Table_word', 'office365/datatransfer'));
    expect(shape).toMatch(/^<table><tr><th colspan="9"><p><em><\/em><\/p><\/th><\/tr><tr><td colspan="2"><p><\/p><\/td>/);
    expect(shape).toContain('<strong><em></em></strong>');
  });

  test.each([word('InlineStyles'), word('Styles'), word('Fonts'), word('Colors'), word('Table_word', 'office365/datatransfer'), docs('Basic'), docs('BasicCKE5')])('%s brings no look of its own', (file) => {
    expect(read(file)).toMatch(/style=/);
    const { innerHTML, textContent } = clean(file);
    expect(innerHTML).not.toMatch(/style=|class=|<span|<font|<o:p|mso-|<b>|<i>|<u>|<h1/);
    expect(textContent.trim()).not.toBe('');
  });
});
