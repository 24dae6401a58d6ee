import { readFileSync } from 'node:fs';
import { convertHTMLToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { toBody } from '@/test/body';
import { outlineOf } from '@/test/outline';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(() => portal.close());

/** What the converter asks of the library that reads HTML. */
class Page {
  readonly window: { document: Document };
  constructor(html: string) {
    const { document } = new Window();
    document.write(html);
    this.window = { document: z.custom<Document>().parse(document) };
  }
}

let count = 0;
async function save(body: unknown): Promise<string> {
  count += 1;
  const data = { title: `Tin dán ${count}`, lead: 'Sapo', language: 'vi' as const };
  const { id } = await portal.payload.create({ collection: 'news', data: { ...data, body: Object.assign(toBody(''), body) }, draft: true });
  return outlineOf((await portal.payload.findByID({ collection: 'news', id, depth: 0, draft: true })).body);
}

test.each(['word', 'google-docs', 'libreoffice'])('a text from %s that reaches the server as it was copied loses its looks', async (name) => {
  const { editor } = await import('./editor');
  const editorConfig = await editorConfigFactory.fromEditor({ config: portal.payload.config, editor });
  // As a client that cleans nothing would send it; pictures are uploads of their own.
  const html = readFileSync(`test/clipboard/${name}.html`, 'utf8').replace(/<img[^>]*>/g, '');
  const saved = await save(convertHTMLToLexical({ editorConfig, html, JSDOM: Page }));
  expect(saved).toContain('<h2>Việc đã làm</h2>');
  expect(saved).toMatch(/<strong>hơn một\s+triệu<\/strong>/);
  expect(saved).not.toMatch(/style=|align=|<u>|<h1|file:/);
});

const text = (words: string, more: object = {}) => ({ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '', ...more });
const block = (type: string, children: object[], more: object = {}) => ({ type, version: 1, direction: null, format: '', indent: 0, children, ...more });
const link = (url: string, words: string) => block('link', [text(words)], { version: 3, id: 'a', fields: { linkType: 'custom', url, newTab: false } });
const root = (...children: object[]) => ({ root: block('root', children) });

test('looks, kinds and links that the editor does not offer go, and their words stay', async () => {
  const saved = await save(
    root(
      block('heading', [text('Chương')], { tag: 'h1', format: 'center' }),
      block('paragraph', [text('Đậm gạch chân', { format: 1 | 8, style: 'color: red' }), link('file:///D:/a.docx', ' phụ lục'), link('https://example.vn/', ' trang')], { format: 'justify', indent: 2 }),
      block('code', [text('mã'), { type: 'linebreak', version: 1 }, text('nguồn', { format: 16 })]),
      block('list', [block('listitem', [text('Mục')], { value: 1 })], { listType: 'bullet', start: 1, tag: 'ul' }),
    ),
  );
  expect(saved).toBe(
    '<h2>Chương</h2><p><strong>Đậm gạch chân</strong> phụ lục<a href="https://example.vn/"> trang</a></p><p>mã<br>nguồn</p><ul><li>Mục</li></ul>',
  );
});
