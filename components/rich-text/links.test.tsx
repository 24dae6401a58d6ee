import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { RichBody } from '@/content/local-text';
import { collectRendering } from '@/lib/rendering';
import { RichText } from '../rich-text';

const block = { version: 1, direction: null, format: '' as const, indent: 0 };

/** A text of one link to a record, as it is read: with the record where readers may see it, or else with its number. */
function linkTo(relationTo: string, value: unknown): RichBody {
  const words = { version: 1, type: 'text', text: 'Kế hoạch', format: 0, detail: 0, mode: 'normal', style: '' };
  const link = { ...block, type: 'link', fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } }, children: [words] };
  const paragraph = { ...block, type: 'paragraph', children: [link] };
  return { root: { ...block, type: 'root', children: [paragraph] } };
}

const draw = async (body: RichBody) => {
  const { result, rendering } = await collectRendering(() => Promise.resolve(renderToStaticMarkup(<RichText body={body} locale="en" />)));
  return { html: result, tags: [...rendering.tags] };
};

test('a page bears the tag of each record that its texts link to, also while readers may not see the record', async () => {
  const published = await draw(linkTo('news', { id: 7, slug: 'ke-hoach', language: 'vi' }));
  expect(published.html).toContain('<a href="/tin-tuc/ke-hoach">Kế hoạch</a>');
  expect(published.tags).toEqual(['news:7']);
  const unpublished = await draw(linkTo('news', 7));
  expect(unpublished.html).not.toContain('<a');
  expect(unpublished.tags).toEqual(['news:7']);
  expect((await draw(linkTo('divisions', { id: 3, slug: 'van-phong' }))).tags).toEqual(['divisions:3']);
});
