import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { outlineOf } from '../../test/outline';
import { untilKept, writeNews } from './news-form';
import { signIn } from './sign-in';

/** What is left of the same report copied from three programs: lists are Lexical's, with a list of the next level in an item of its own. */
const common = [
  '<h2>Báo cáo công tác</h2>',
  '<strong>hơn một triệu</strong> thuê bao <em>Internet</em>; xem <a href="http://www.mic.gov.vn/tin',
  'diện tích 30 m<sup>2</sup>',
  '<h3>Việc đã làm</h3>',
  '<ul><li>Cấp phép 12 điểm</li><li><ul><li>Đống Đa: <strong>bảy</strong> điểm</li>',
  '<li>Đào tạo cán bộ</li></ul>',
  '<ol start="3"><li>Kết nối các quận</li>',
  '<table><tr><th><p>Quận</p></th><th><p>Thuê bao</p></th></tr><tr><td><p>Đống Đa</p></td><td><p>120.000</p></td></tr></table>',
];
const recordings = [
  { name: 'word', also: ['<h2>I. Tình hình</h2>', '<strong>Điều 1. </strong>Phạm vi áp dụng', '<blockquote>Hãy mạnh dạn hợp tác.</blockquote>', '<p>Phụ lục</p>'] },
  { name: 'google-docs', also: [] },
  { name: 'libreoffice', also: ['<s>đã bỏ</s>'] },
  { name: 'word-legacy-font', also: ['<p><strong>SỞ BƯU CHÍNH, VIỄN THÔNG</strong></p>', '<p>Bộ trưởng đến thăm và làm việc với Sở.</p>', '<p>Thành phố Hồ Chí Minh</p>', '<p>Hà Nội, ngày 04/01/2008</p>'] },
];

for (const { name, also } of recordings) {
  test(`a text pasted from ${name} keeps what it says and loses the rest`, async ({ page }) => {
    await signIn(page, 'author');
    await writeNews(page, { title: `Dán từ ${name}`, lead: 'Sapo.', body: '' });
    const html = readFileSync(`test/clipboard/${name}.html`, 'utf8');
    // The clipboard as the program filled it: writing it through the browser would clean it first.
    await page.locator('[data-lexical-editor="true"]').evaluate((editor, recorded) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', recorded);
      clipboardData.setData('text/plain', 'Báo cáo công tác');
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await untilKept(page, name === 'word-legacy-font' ? 'ngày 04/01/2008' : 'Đào tạo cán bộ');
    const id = /news\/(\d+)/.exec(page.url())?.[1];
    const saved: unknown = await page.evaluate(async (path) => (await (await fetch(path)).json()).body, `/api/news/${id}?draft=true&depth=0`);
    const outline = outlineOf(saved);
    for (const part of name === 'word-legacy-font' ? also : [...common, ...also]) expect(outline).toContain(part);
    expect(outline).not.toMatch(/style=|align=|<u>|<h1|file:|bỏ đi|LM1|chữ ẩn|câu đã bỏ|<p><\/p><p>/);
  });
}
