import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let token: string;
beforeAll(async () => {
  portal = await createPortal();
  const account = { email: 'soan@example.vn', password: 'một câu dài dễ nhớ' };
  await portal.payload.create({ collection: 'users', data: { ...account, name: 'Soạn', role: 'author' } });
  const login = await portal.payload.login({ collection: 'users', data: account });
  token = login.token ?? '';
});
afterAll(() => portal.close());

const legacy = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam';
const news = (title: string, more: object = {}) => ({ title, lead: 'Sapo', body: toBody('Nội dung'), language: 'vi' as const, ...more });

test('an edition with an error is kept as a draft and is not published, and the error is named at its field', async () => {
  const draft = await portal.payload.create({ collection: 'news', data: news('Bảng mã cũ', { lead: legacy }), draft: true });
  await expect(portal.payload.update({ collection: 'news', id: draft.id, data: { _status: 'published' } })).rejects.toMatchObject({
    data: { errors: [{ path: 'lead', message: expect.stringContaining('TCVN3') }] },
  });
  const mended = await portal.payload.update({ collection: 'news', id: draft.id, data: { lead: 'Cộng hoà xã hội chủ nghĩa Việt Nam', _status: 'published' } });
  expect(mended._status).toBe('published');
  await expect(portal.payload.update({ collection: 'news', id: draft.id, data: { body: toBody(legacy) } })).rejects.toMatchObject({ data: { errors: [{ path: 'body' }] } });
});

test('a picture that has lost its description keeps an edition back', async () => {
  const { default: sharp } = await import('sharp');
  const file = { name: 'tru-so.png', mimetype: 'image/png', size: 0, data: await sharp({ create: { width: 8, height: 8, channels: 3, background: '#274' } }).png().toBuffer() };
  const picture = await portal.payload.create({ collection: 'media', data: { alt: { vi: 'Trụ sở', en: 'The office' } }, file });
  const { id } = await portal.payload.create({ collection: 'news', data: news('Có ảnh', { cover: picture.id, _status: 'published' }) });
  await portal.payload.db.updateOne({ collection: 'media', id: picture.id, data: { alt: { vi: '', en: 'The office' } } });
  await expect(portal.payload.update({ collection: 'news', id, data: { lead: 'Sapo mới', _status: 'published' } })).rejects.toMatchObject({
    data: { errors: [{ path: 'cover', message: expect.stringContaining('chưa có mô tả tiếng Việt') }] },
  });
});

test('the panel is told what the screen holds, saved or not, by the newsroom alone', async () => {
  const { callRest } = await import('@/test/rest');
  const { id } = await portal.payload.create({ collection: 'news', data: news('Trên màn hình'), draft: true });
  const path = `/news/${id}/checks`;
  const checked = await callRest('POST', path, { token, body: news(legacy, { lead: '' }) });
  expect(checked).toMatchObject({
    status: 200,
    json: { findings: [{ severity: 'error', field: 'title', encoding: 'tcvn3' }, { severity: 'error', field: 'lead' }, { severity: 'warning', field: 'language' }] },
  });
  await portal.payload.create({ collection: 'news', data: { title: 'On the screen', language: 'en', original: id }, draft: true });
  expect(await callRest('POST', path, { token, body: news('Trên màn hình') })).toEqual({ status: 200, json: { findings: [] } });
  expect((await callRest('POST', path, { body: news('Lạ') })).status).toBe(403);
  expect((await callRest('POST', path, { token, body: 'chữ' })).status).toBe(400);
  expect((await callRest('POST', '/news/x/checks', { token, body: {} })).status).toBe(400);
  expect((await portal.payload.findByID({ collection: 'news', id, draft: true })).title).toBe('Trên màn hình');
});
