import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';
import { createBodyConverter, type BodyConverter } from './markdown';
import { readDepartment } from './read';

let portal: Portal;
let toBody: BodyConverter;
beforeAll(async () => {
  portal = await createPortal();
  toBody = await createBodyConverter(portal.payload);
});
afterAll(() => portal.close());

test('headings, paragraphs over several lines, lists and emphasis become what the editor makes', () => {
  const { root } = toBody(`## Việc của Sở

Một đoạn
hai dòng.

- **đậm** rồi thường,
  cùng mục;
- mục hai.

1. thứ nhất
2. thứ hai
`);
  expect(root.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'list']);
  expect(root.children[0]).toMatchObject({ tag: 'h2' });
  expect(root.children[1]).toMatchObject({ children: [{ type: 'text', text: 'Một đoạn hai dòng.' }] });
  expect(root.children[2]).toMatchObject({
    listType: 'bullet',
    children: [{ children: [{ text: 'đậm', format: 1 }, { text: ' rồi thường, cùng mục;' }] }, { children: [{ text: 'mục hai.' }] }],
  });
  expect(root.children[3]).toMatchObject({ listType: 'number' });
});

test('the table of divisions keeps its header and its rows', async () => {
  const { news } = await readDepartment('hanoi');
  const body = news.find(({ key }) => key === 'founding-and-structure')?.vi.body ?? '';
  const { children } = toBody(body).root;
  expect(children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'table', 'paragraph', 'heading', 'paragraph', 'paragraph']);
  const cell = (text: string, headerState: 0 | 1) => ({ type: 'tablecell', headerState, children: [{ children: [{ text }] }] });
  const plainRows = Array.from({ length: 8 }, () => ({ type: 'tablerow' }));
  expect(children[3]).toMatchObject({
    children: [
      { children: [cell('Số thứ tự', 1), cell('Đơn vị', 1), cell('Loại', 1)] },
      { children: [cell('1', 0), cell('Phòng Tổ chức, Hành chính', 0), cell('Phòng', 0)] },
      ...plainRows,
    ],
  });
});
