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

test('what has to be filled is named from the start; blank paragraphs are no body, a picture is one', async () => {
  const { callRest } = await import('@/test/rest');
  const { id } = await portal.payload.create({ collection: 'directives', data: { language: 'vi' }, draft: true });
  const directive = await callRest('POST', `/directives/${id}/checks`, { token, body: { title: 'Chỉ đạo', state: 'received', language: 'vi' } });
  expect(directive.json).toMatchObject({ findings: [{ field: 'issuer', message: 'Còn trống: Người hoặc cơ quan chỉ đạo.' }, { field: 'theme' }, { field: 'issuedOn' }, { field: 'language', severity: 'warning' }] });
  const item = await portal.payload.create({ collection: 'news', data: news('Trống', { body: toBody(' ') }), draft: true });
  const checked = async (body: unknown) => (await callRest('POST', `/news/${item.id}/checks`, { token, body: news('Trống', { body }) })).json;
  expect(await checked(item.body)).toMatchObject({ findings: [{ severity: 'error', field: 'body', message: 'Còn trống: Nội dung.' }, { field: 'language' }] });
  expect(await checked({ root: { type: 'root', children: [{ type: 'upload', relationTo: 'media', value: 999 }] } })).toMatchObject({ findings: [{ field: 'language' }] });
  const offered = await callRest('POST', `/news/${item.id}/transitions/submit`, { token, body: { seen: item.updatedAt } });
  expect(offered).toMatchObject({ status: 400, json: { errors: [{ data: { errors: [{ path: 'body', message: expect.stringContaining('Còn trống') }] } }] } });
});

test('the address of a link stays as it was written; one that no browser opens keeps an edition back', async () => {
  const { callRest } = await import('@/test/rest');
  const withLink = (url: string) => {
    const { root } = toBody('');
    const link = { type: 'link', version: 3, id: 'a', direction: null, format: '' as const, indent: 0, fields: { linkType: 'custom', url, newTab: false }, children: [{ type: 'text', version: 1, text: 'cơ cấu của Sở' }] };
    return { root: { ...root, children: [{ ...root.children[0], type: 'paragraph', version: 1, children: [link] }] } };
  };
  for (const url of ['https://hanoi.gov.vn/a.b/tra-cứu.html?q=Hà Nội', '/gioi-thieu']) {
    const { body } = await portal.payload.create({ collection: 'news', data: news(`Có liên kết ${url.length}`, { body: withLink(url), _status: 'published' }) });
    expect(body).toMatchObject({ root: { children: [{ children: [{ fields: { url } }] }] } });
  }
  const { id, updatedAt } = await portal.payload.create({ collection: 'news', data: news('Liên kết hỏng', { body: withLink('www.hanoi.gov.vn') }), draft: true });
  const offered = await callRest('POST', `/news/${id}/transitions/submit`, { token, body: { seen: updatedAt } });
  const message = 'Liên kết “cơ cấu của Sở” không mở được: địa chỉ “www.hanoi.gov.vn” chưa đủ. Ghi đủ, ví dụ https://chinhphu.vn.';
  expect(offered).toMatchObject({ status: 400, json: { errors: [{ data: { errors: [{ path: 'body', label: 'Nội dung', message }] } }] } });
});

test('a consultation that would close before it opens is kept as a draft, told of, and not published', async () => {
  const { callRest } = await import('@/test/rest');
  const data = { title: 'Dự thảo', lead: 'Tóm tắt', body: toBody('Điều 1'), language: 'vi' as const, opensOn: '2027-01-04T02:00:00.000Z', closesOn: '2027-01-04T01:00:00.000Z' };
  const { id } = await portal.payload.create({ collection: 'consultations', data, draft: true });
  const checked = await callRest('POST', `/consultations/${id}/checks`, { token, body: data });
  expect(checked.json).toMatchObject({ findings: [{ severity: 'error', field: 'closesOn' }, { severity: 'warning' }] });
  await expect(portal.payload.update({ collection: 'consultations', id, data: { _status: 'published' } })).rejects.toMatchObject({ data: { errors: [{ path: 'closesOn' }] } });
  await portal.payload.update({ collection: 'consultations', id, data: { closesOn: '2027-01-05T01:00:00.000Z', _status: 'published' } });
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
