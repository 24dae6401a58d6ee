import { expect, test } from 'vitest';
import { toHtml, toText, type Letter } from './letter';

const letter: Letter = {
  locale: 'vi',
  subject: 'Tin <mới> & "hay"',
  blocks: [
    { paragraph: 'Dòng một\nDòng <b>hai</b>' },
    { items: [{ title: 'Quyết định & kế hoạch', href: 'https://so.example.vn/?a=1&b="2"', notes: ['<script>alert(1)</script>'] }] },
    { link: { text: 'Mở', href: 'https://so.example.vn/x' } },
    { small: 'Vì sao', link: { text: 'Huỷ', href: 'https://so.example.vn/huy' } },
  ],
};

test('the plain text says all that the HTML says, with its addresses', () => {
  expect(toText(letter)).toBe(
    'Dòng một\nDòng <b>hai</b>\n\nQuyết định & kế hoạch\n<script>alert(1)</script>\nhttps://so.example.vn/?a=1&b="2"\n\nMở:\nhttps://so.example.vn/x\n\nVì sao\nHuỷ: https://so.example.vn/huy\n',
  );
});

test('no text of an editor becomes HTML, and nothing is fetched when it is read', () => {
  const html = toHtml(letter);
  expect(html).toContain('<html lang="vi">');
  expect(html).toContain('Dòng một<br>Dòng &lt;b&gt;hai&lt;/b&gt;');
  expect(html).toContain('href="https://so.example.vn/?a=1&amp;b=&quot;2&quot;"');
  expect(html).not.toMatch(/<script|<img|<link|url\(|<b>/);
});
