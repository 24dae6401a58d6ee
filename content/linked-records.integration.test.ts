import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { RichText } from '@/components/rich-text';
import { keepPagesIn } from '@/delivery/invalidate';
import { PageStore } from '@/delivery/page-store';
import { collectRendering } from '@/lib/rendering';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';
import type { RichBody } from './local-text';

vi.mock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));

const changes = new PageStore();
let dropped: string[] = [];
let shown = new Set<string>();

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
  keepPagesIn({
    forget: async () => {},
    drop(tags, _first, gone) {
      dropped.push(...tags);
      changes.drop(tags, gone);
    },
  });
});
afterAll(() => portal.close());

/** A text of one link to a record, as the editor saves it. */
function bodyLinkingTo(relationTo: 'news' | 'divisions', value: number) {
  const { root } = toBody('Kế hoạch');
  const [paragraph] = root.children;
  if (!paragraph) throw new Error('No paragraph');
  const link = { type: 'link', version: 3, format: '' as const, direction: 'ltr' as const, indent: 0, id: 'a', fields: { linkType: 'internal', newTab: false, url: '', doc: { relationTo, value } }, children: paragraph.children };
  return { root: { ...root, children: [{ ...paragraph, children: [link] }] } };
}

/** Reads and draws a text as a page does. Gives where its link leads, if it does, and whether the page that was shown before bore a record that was dropped since. */
async function show(read: () => Promise<RichBody | undefined>): Promise<{ href?: string; isOld: boolean }> {
  const { result, rendering } = await collectRendering(async () => {
    const body = await read();
    return body ? renderToStaticMarkup(createElement(RichText, { body, locale: 'vi' })) : '';
  }, { changes });
  expect(result).toContain('Kế hoạch');
  const isOld = dropped.some((tag) => tag.includes(':') && shown.has(tag));
  [dropped, shown] = [[], rendering.tags];
  return { href: /href="([^"]+)"/.exec(result)?.[1], isOld };
}

test('the words of a text become a link when what they link to is published, follow its address, and are words again when it is taken down', async () => {
  const { payload } = portal;
  const { getNewsBySlug } = await import('./news');
  const text = { lead: 'Sapo', language: 'vi' as const };
  const linked = await payload.create({ collection: 'news', data: { ...text, title: 'Bài được dẫn', body: toBody('x') }, draft: true });
  await payload.create({ collection: 'news', data: { ...text, title: 'Bài dẫn', body: bodyLinkingTo('news', linked.id), _status: 'published' } });
  const read = async () => (await getNewsBySlug('vi', 'bai-dan'))?.body;
  expect(await show(read)).toEqual({ href: undefined, isOld: false });
  await payload.update({ collection: 'news', id: linked.id, data: { _status: 'published' } });
  expect(await show(read)).toEqual({ href: '/tin-tuc/bai-duoc-dan', isOld: true });
  await payload.update({ collection: 'news', id: linked.id, data: { slug: 'cho-moi', _status: 'published' } });
  expect(await show(read)).toEqual({ href: '/tin-tuc/cho-moi', isOld: true });
  await payload.update({ collection: 'news', id: linked.id, data: { _status: 'draft' } });
  expect(await show(read)).toEqual({ href: undefined, isOld: true });
});

test('so do those of the department’s profile, whose reading pages share', async () => {
  const { payload } = portal;
  const { getDepartment } = await import('./department');
  const division = await payload.create({ collection: 'divisions', data: { name: 'Phòng Bưu chính', kind: 'division', order: 1 } });
  await payload.updateGlobal({ slug: 'department', data: { name: 'Sở Thử', shortName: 'ST', functions: bodyLinkingTo('divisions', division.id) } });
  const read = async () => (await getDepartment('vi')).functions?.body;
  for (let page = 0; page < 2; page += 1) expect(await show(read)).toEqual({ href: '/co-cau-to-chuc/phong-buu-chinh', isOld: false });
  await payload.delete({ collection: 'divisions', id: division.id });
  expect(await show(read)).toEqual({ href: undefined, isOld: true });
});
