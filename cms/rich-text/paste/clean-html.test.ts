// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanHtml } from './clean-html';

const clean = (html: string) => cleanHtml(new DOMParser().parseFromString(html, 'text/html')).innerHTML;
const recorded = (name: string) => clean(readFileSync(`test/clipboard/${name}.html`, 'utf8'));

const list = '<ul><li>Cấp phép 12 điểm<ul><li>Đống Đa: <strong>bảy</strong> điểm</li>';
const table = '<table><tr><th><p>Quận</p></th><th><p>Thuê bao</p></th></tr><tr><td><p>Đống Đa</p></td><td><p>120.000</p></td></tr></table>';

describe('a text copied from', () => {
  test('Word keeps what it says and loses the rest', () => {
    expect(recorded('word')).toBe(
      [
        '<h2>Báo cáo công tác</h2>',
        '<h2>I. Tình hình</h2>',
        '<p>Năm 2007, toàn thành phố có <strong>hơn một triệu</strong> thuê bao <em>Internet</em>; xem <a href="http://www.mic.gov.vn/tin?a=1&amp;b=2">trang của Bộ</a>[1], diện tích 30 m<sup>2</sup>.</p>',
        '<h3>Việc đã làm</h3>',
        `${list}<li>Ba Đình: năm điểm</li></ul></li><li>Đào tạo cán bộ</li></ul>`,
        '<p>Việc sẽ làm:</p>',
        '<ol start="3"><li>Kết nối các quận</li><li>Mở lớp học</li></ol>',
        '<p><strong>Điều 1. </strong>Phạm vi áp dụng</p>',
        table,
        '<blockquote>Hãy mạnh dạn hợp tác.</blockquote>',
        '<p>Phụ lục</p>',
      ].join(''),
    );
  });

  test.each(['google-docs', 'libreoffice'])('%s keeps the same', (name) => {
    const struckOut = name === 'libreoffice' ? ', <s>đã bỏ</s>' : '';
    expect(recorded(name)).toBe(
      [
        '<h2>Báo cáo công tác</h2>',
        `<p>Năm 2007, toàn thành phố có <strong>hơn một triệu</strong> thuê bao <em>Internet</em>; xem <a href="http://www.mic.gov.vn/tin">trang của Bộ</a>, diện tích 30 m<sup>2</sup>${struckOut}.</p>`,
        '<h3>Việc đã làm</h3>',
        `${list}</ul></li><li>Đào tạo cán bộ</li></ul>`,
        '<ol start="3"><li>Kết nối các quận</li></ol>',
        table,
      ].join(''),
    );
  });

  test('Word in fonts from before Unicode comes in Unicode', () => {
    expect(recorded('word-legacy-font')).toBe(
      [
        '<p><strong>SỞ BƯU CHÍNH, VIỄN THÔNG</strong></p>',
        '<p>Bộ trưởng đến thăm và làm việc với Sở.</p>',
        '<p>Thành phố Hồ Chí Minh</p>',
        '<p>Hà Nội, ngày 04/01/2008</p>',
      ].join(''),
    );
  });
});

describe('a pasted text', () => {
  test('brings no link that leads nowhere from here, or runs', () => {
    expect(clean('<p><a href="javascript:alert(1)">một</a> <a href="#ba">hai</a> <a href="mailto:so@example.vn">thư</a></p>')).toBe('<p>một hai <a href="mailto:so@example.vn">thư</a></p>');
  });

  test('brings no script, handler or frame', () => {
    expect(clean('<p onclick="x()">Chữ<script>x()</script><iframe></iframe></p>')).toBe('<p>Chữ</p>');
  });

  test('is composed', () => {
    expect(clean(`<p>${'Tiếng Việt'.normalize('NFD')}</p>`)).toBe('<p>Tiếng Việt</p>');
  });

  test('without blocks is a paragraph', () => {
    expect(clean('một <b>hai</b> ba')).toBe('<p>một <strong>hai</strong> ba</p>');
  });

  test('out of a frame of one cell loses the frame', () => {
    expect(clean('<table><tr><td><p>Một</p><p>Hai</p></td></tr></table>')).toBe('<p>Một</p><p>Hai</p>');
  });

  test('keeps deeper headings within the levels that the editor has', () => {
    expect(clean('<h2>A</h2><h3>B</h3><h6>C</h6>')).toBe('<h2>A</h2><h3>B</h3><h4>C</h4>');
  });

  test('of two paragraphs in an item stays one item', () => {
    expect(clean('<ul><li><p>Một</p><p>Hai</p></li></ul>')).toBe('<ul><li>Một<br>Hai</li></ul>');
  });
});

/** Pieces of what word processors put on a clipboard, in any order and closed or not. */
const piece = fc.oneof(
  fc.constantFrom(
    '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1">', '<p style="mso-list:l0 level99 lfo1">', '<p style="mso-list:Ignore">', '<span style="font-family:.VnTime">', '<span style="display:none">', '<b>', '</b>', '<i>', '<sup>', '</p>', '<ul>', '<li>', '</ul>', '<ol start=-1>',
    '<table>', '<tr>', '<td colspan=99999 rowspan=-1>', '</table>', '<h1>', '</h1>', '<h6>', '<blockquote>', '<a href="javascript:alert(1)">', '<a href="https://www.google.com/url?q=%zz">', '</a>', '<script>', '<!--[if !supportLists]-->', '<![endif]-->', '<o:p>', '<br>', '<svg onload=alert(1)>', '<template>',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((style) => `<span style="${style}">`),
);

test('whatever is pasted, it is read to its end, and nothing in it runs', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { body } = new DOMParser().parseFromString(clean(pieces.join('')), 'text/html');
      expect(body.querySelector('script, style, template, svg, img, iframe, [onload], [style], a[href^="javascript:"]')).toBeNull();
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
  );
});
