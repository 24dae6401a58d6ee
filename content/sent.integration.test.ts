import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressOf, readAddress, type Href } from '@/i18n/address';
import type { FormDesk, FormFields } from '@/lib/submission';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let desk: FormDesk;
let makeStamp: (typeof import('@/readers/stamp'))['makeStamp'];
let getSent: (typeof import('./sent'))['getSent'];
let consultations: typeof import('./consultations');
let division: number;
let client = 0;

beforeAll(async () => {
  portal = await createPortal();
  vi.doMock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));
  ({ makeStamp } = await import('@/readers/stamp'));
  const [{ createFormDesk }, { forms }] = await Promise.all([import('@/readers/desk'), import('@/readers/forms')]);
  desk = createFormDesk(forms, portal.payload);
  ({ getSent } = await import('./sent'));
  consultations = await import('./consultations');
  ({ id: division } = await portal.payload.create({ collection: 'divisions', locale: 'vi', data: { name: 'Thanh tra', kind: 'inspectorate', order: 1 } }));
});
afterAll(() => portal.close());
beforeEach(() => {
  client += 1;
});

const post = (href: Href, form: string, fields: FormFields) =>
  desk.receive({ path: addressOf('vi', href), fields: { ...fields, stamp: makeStamp(form, Date.now() - 60_000) }, client: String(client), userAgent: 'test' });

/** Sends something, and gives the code to whose page the reader is led. */
async function send(href: Href, form: string, fields: FormFields): Promise<string> {
  const answer = await post(href, form, fields);
  const code = 'see' in answer && readAddress(answer.see)?.params.code;
  if (!code) throw new Error(JSON.stringify(answer));
  return code;
}
const erase = (code: string, fields: FormFields = { confirm: 'yes' }) => post({ route: '/follow/[code]', params: { code } }, 'withdraw', fields);
async function trailOf(collection: string) {
  const { docs } = await portal.payload.find({ collection: 'trail', where: { collection: { equals: collection } }, sort: 'sequence', pagination: false, depth: 0 });
  return docs;
}

describe('a message', () => {
  const letter = { subject: 'Xin giấy phép', message: 'Tôi là Kín, cần biết thủ tục cấp phép.', name: 'Nguyễn Văn Kín', email: 'kin@example.vn', phone: '0912 345 678' };
  const sendMessage = () => send('/contact/message', 'message', { ...letter, division: String(division) });

  test('is seen by its code as far as its sender wrote it, and by nothing else', async () => {
    const code = await sendMessage();
    const { docs } = await portal.payload.find({ collection: 'messages', limit: 1, sort: '-id', depth: 0 });
    expect(JSON.stringify(docs)).not.toContain(code.replaceAll('-', ''));
    await portal.payload.update({ collection: 'messages', id: docs[0]?.id ?? 0, data: { state: 'lookedAt', note: 'Chuyển Thanh tra gấp' } });
    const sent = await getSent('vi', code.toLowerCase().replaceAll('-', ' '));
    expect(sent).toMatchObject({ kind: 'messages', isErased: false, message: { number: docs[0]?.id, state: 'lookedAt', subject: { text: letter.subject }, text: { text: letter.message, lang: 'vi' }, division: { text: 'Thanh tra' } } });
    // Whoever finds the address of the page does not learn who wrote.
    expect(JSON.stringify(sent)).not.toMatch(/Nguyễn|kin@example|0912|gấp/);
    expect(await post('/follow', 'follow', { code: ` ${code.toLowerCase()} ` })).toEqual({ see: addressOf('vi', { route: '/follow/[code]', params: { code } }) });
    for (const wrong of ['AAAA-BBBB-CCCC', 'x', '%', `${code}1`, "' OR 1=1 --"]) expect(await getSent('vi', wrong)).toBeNull();
  });

  test('is deleted by whoever has its code, and only with the box ticked; the trail has no word of it', async () => {
    const code = await sendMessage();
    const { totalDocs } = await portal.payload.count({ collection: 'messages' });
    expect(await erase(code, {})).toMatchObject({ status: 422, again: { problems: { confirm: expect.anything() } } });
    expect(await erase('AAAA-BBBB-CCCC')).toMatchObject({ status: 422, again: { problems: {} } });
    expect((await portal.payload.count({ collection: 'messages' })).totalDocs).toBe(totalDocs);
    expect(await erase(code)).toEqual({ see: addressOf('vi', '/follow/erased') });
    expect((await portal.payload.count({ collection: 'messages' })).totalDocs).toBe(totalDocs - 1);
    expect(await getSent('vi', code)).toBeNull();
    const trail = await trailOf('messages');
    expect(trail).toMatchObject([{ action: 'messageWithdrawn', actor: null, place: null, title: null }]);
    expect(JSON.stringify(trail)).not.toMatch(/Kín|giấy phép|0912/);
  });
});

describe('a comment', () => {
  const comment = { text: 'Khoản 2 nên ghi rõ thời hạn, gọi tôi số 0912 345 678.', sender: 'person', name: 'Nguyễn Văn Kín', contact: 'kin@example.vn' };
  let slug: string;
  let id: number;

  beforeEach(async () => {
    const hour = 3_600_000;
    const times = { opensOn: new Date(Date.now() - hour).toISOString(), closesOn: new Date(Date.now() + hour).toISOString() };
    const draft = await portal.payload.create({ collection: 'consultations', data: { title: `Dự thảo ${client}`, lead: 'Bưu chính', body: toBody('Điều 1'), language: 'vi', _status: 'published', ...times } });
    ({ id } = draft);
    slug = draft.slug ?? '';
  });
  const sendComment = () => send({ route: '/consultations/[slug]/comment', params: { slug } }, 'comment-on-draft', comment);
  const received = async () => (await portal.payload.find({ collection: 'comments', where: { consultation: { equals: id } }, depth: 0 })).docs;

  test('is seen by its code: what was sent, and what readers see of it', async () => {
    const code = await sendComment();
    const [row] = await received();
    expect(await getSent('vi', code)).toMatchObject({ kind: 'comments', isErased: false, comment: { state: 'received', text: { text: comment.text }, shown: undefined, draft: { path: addressOf('vi', { route: '/consultations/[slug]', params: { slug } }) } } });
    await portal.payload.update({ collection: 'comments', id: row?.id ?? 0, data: { state: 'shown', publicText: 'Khoản 2 nên ghi rõ thời hạn.', decidedAt: new Date().toISOString() } });
    const sent = await getSent('en', code);
    expect(sent).toMatchObject({ comment: { state: 'shown', shown: { text: 'Khoản 2 nên ghi rõ thời hạn.', lang: 'vi' }, draft: { lang: 'vi' } } });
    expect(JSON.stringify(sent)).not.toMatch(/Nguyễn|kin@example/);
  });

  test('is erased by whoever has its code, with what is shown of it; it counts all the same', async () => {
    const code = await sendComment();
    const [row] = await received();
    await portal.payload.update({ collection: 'comments', id: row?.id ?? 0, data: { state: 'shown', publicText: 'Khoản 2 nên ghi rõ thời hạn.', decidedAt: new Date().toISOString() } });
    expect((await consultations.getConsultationBySlug('vi', slug))?.comments.items).toHaveLength(1);
    expect(await erase(code)).toHaveProperty('see');
    expect(await received()).toMatchObject([{ state: 'hidden', reason: 'asked', text: null, publicText: null, name: null, contact: null, excerpt: null }]);
    expect(await consultations.getConsultationBySlug('vi', slug)).toMatchObject({ received: 1, comments: { items: [] } });
    expect(await getSent('vi', code)).toMatchObject({ isErased: true, comment: { text: undefined, shown: undefined } });
    // A second time there is nothing to do.
    await erase(code, { confirm: 'yes', again: 'x' });
    const trail = (await trailOf('comments')).filter(({ record }) => record === String(row?.id));
    expect(trail.map(({ action }) => action)).toEqual(['commentReceived', 'commentWithdrawn']);
    expect(JSON.stringify(trail)).not.toMatch(/Kín|0912|Khoản/);
  });
});

test('guessing is limited for one client', async () => {
  const answers = [];
  for (let guess = 0; guess < 12; guess += 1) answers.push(await post('/follow', 'follow', { code: `AAAA-BBBB-${1000 + guess}` }));
  expect(answers.at(0)).toMatchObject({ status: 422 });
  expect(answers.at(-1)).toMatchObject({ status: 429 });
});
