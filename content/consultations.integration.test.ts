import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commentMoves, commentRefusalOf, commentStates, commentTransitionOf, type CommentMove, type CommentState } from '@/cms/comments/transitions';
import { roles } from '@/cms/roles';
import { keepPagesIn } from '@/delivery/invalidate';
import { addressOf } from '@/i18n/address';
import type { FormDesk, FormFields } from '@/lib/submission';
import type { Comment, User } from '@/payload-types';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let desk: FormDesk;
let makeStamp: (typeof import('@/readers/stamp'))['makeStamp'];
let callRest: (typeof import('@/test/rest'))['callRest'];
let consultations: typeof import('./consultations');
let listPublicAddresses: (typeof import('./sitemap'))['listPublicAddresses'];
let searchContent: (typeof import('./search'))['searchContent'];
let move: (typeof import('@/cms/comments/perform-move'))['performCommentMove'];
let forget: (typeof import('@/cms/comments/forget'))['forgetComments'];
let findTurned: (typeof import('@/cms/consultations/clock'))['findTurned'];
let client = 0;
const officials = new Map<string, { user: User; token: string }>();
const password = 'một câu dài dễ nhớ';

beforeAll(async () => {
  portal = await createPortal();
  vi.doMock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));
  ({ makeStamp } = await import('@/readers/stamp'));
  ({ callRest } = await import('@/test/rest'));
  const [{ createFormDesk }, { forms }] = await Promise.all([import('@/readers/desk'), import('@/readers/forms')]);
  desk = createFormDesk(forms, portal.payload);
  consultations = await import('./consultations');
  ({ listPublicAddresses } = await import('./sitemap'));
  ({ searchContent } = await import('./search'));
  ({ performCommentMove: move } = await import('@/cms/comments/perform-move'));
  ({ forgetComments: forget } = await import('@/cms/comments/forget'));
  ({ findTurned } = await import('@/cms/consultations/clock'));
  for (const role of roles) {
    const email = `${role}@example.vn`;
    const user = await portal.payload.create({ collection: 'users', data: { name: role, email, password, role } });
    const { token } = await portal.payload.login({ collection: 'users', data: { email, password } });
    officials.set(role, { user, token: token ?? '' });
  }
});
afterAll(() => portal.close());
beforeEach(() => {
  client += 1;
});

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const official = (role: string) => {
  const found = officials.get(role);
  if (!found) throw new Error(role);
  return found;
};
let count = 0;
async function publish(from: number, to: number, more: object = {}) {
  count += 1;
  return portal.payload.create({
    collection: 'consultations',
    data: { title: `Dự thảo số ${count}`, lead: 'Quy định mới về bưu chính.', body: toBody('Điều 1. Phạm vi'), opensOn: inHours(from), closesOn: inHours(to), language: 'vi', _status: 'published', ...more },
  });
}
const send = (slug: string | null | undefined, fields: FormFields, language: 'vi' | 'en' = 'vi') =>
  desk.receive({
    path: addressOf(language, { route: '/consultations/[slug]/comment', params: { slug: slug ?? '' } }),
    fields: { ...fields, stamp: makeStamp('comment-on-draft', Date.now() - 60_000) },
    client: String(client),
    userAgent: 'test',
  });
const words = 'Khoản 2 nên ghi rõ thời hạn, gọi tôi số 0912 345 678.';
const personal = { text: words, sender: 'person', name: 'Nguyễn Văn Kín', contact: 'kin@example.vn' };
const countComments = async () => (await portal.payload.count({ collection: 'comments' })).totalDocs;
async function latest(): Promise<Comment> {
  const { docs } = await portal.payload.find({ collection: 'comments', sort: '-id', limit: 1, depth: 0 });
  if (!docs[0]) throw new Error('No comment');
  return docs[0];
}
async function decide(id: number, name: CommentMove, given: object = {}): Promise<void> {
  const req = await createLocalReq({ user: { ...official('editor').user, collection: 'users' } }, portal.payload);
  const { updatedAt } = await portal.payload.findByID({ collection: 'comments', id, depth: 0 });
  await move(req, id, name, { seen: updatedAt, text: 'Khoản 2 nên ghi rõ thời hạn.', reason: 'offTopic', ...given });
}

describe('a draft', () => {
  test('takes comments while it is open, and neither before nor after, whatever page the reader has kept', async () => {
    const before = await countComments();
    const [early, open, late] = [await publish(1, 2), await publish(-1, 1), await publish(-2, -1)];
    for (const { slug } of [early, late]) expect(await send(slug, personal)).toMatchObject({ status: 422, again: { problems: { form: { code: 'closed' } } } });
    expect(await send(open.slug, personal)).toHaveProperty('see');
    expect(await countComments()).toBe(before + 1);
    const states = await Promise.all([early, open, late].map(async ({ slug }) => consultations.getConsultationBySlug('vi', slug ?? '')));
    expect(states.map((view) => [view?.state, Boolean(view?.commentPath)])).toEqual([['upcoming', false], ['open', true], ['closed', false]]);
  });

  test('that is not published or was withdrawn takes none, and is nowhere', async () => {
    const { id, slug } = await portal.payload.create({ collection: 'consultations', draft: true, data: { title: 'Bí mật chưa đăng', opensOn: inHours(-1), closesOn: inHours(1), language: 'vi' } });
    expect(await send(slug, personal)).toMatchObject({ status: 422, again: { values: personal, problems: { form: { code: 'closed' } } } });
    expect(await consultations.getConsultationBySlug('vi', slug ?? '')).toBeNull();
    expect((await searchContent('vi', 'bí mật chưa đăng', {}, 1)).results).toEqual([]);
    expect((await listPublicAddresses()).some(({ path }) => path.includes('bi-mat'))).toBe(false);
    for (const path of ['/consultations', `/consultations/${id}`, '/comments', '/comments?depth=4&limit=0']) expect((await callRest('GET', path)).status, path).toBe(403);
    expect(await send('khong-co', personal)).toMatchObject({ status: 422 });
  });

  test('is listed, found, and on the site map, in the language in which it is published', async () => {
    const { slug } = await publish(-1, 1, { title: 'Dự thảo nghị quyết về chuyển phát', outcome: toBody('Tiếp thu ba ý kiến về thời hạn') });
    const path = `/gop-y-du-thao/${slug}`;
    expect((await consultations.listConsultations('vi')).map((item) => item.path)).toContain(path);
    expect(await consultations.listConsultations('en')).toEqual([]);
    expect((await listPublicAddresses()).map((address) => address.path)).toContain(path);
    expect((await searchContent('vi', '"tiếp thu ba ý kiến"', { kind: 'consultations' }, 1)).results.map((result) => result.path)).toEqual([path]);
  });

  test('does not close before it opens', async () => {
    await expect(publish(2, 1)).rejects.toMatchObject({ status: 400 });
  });

  test('is dropped from the stored pages as it opens and as it closes', async () => {
    const { id } = await publish(10, 20);
    const turned = (from: number, to: number) => findTurned(portal.payload, new Date(Date.now() + from * hour), new Date(Date.now() + to * hour));
    expect(await turned(9, 9.9)).not.toContain(id);
    expect(await turned(9.9, 10.1)).toContain(id);
    expect(await turned(10.1, 19.9)).not.toContain(id);
    expect(await turned(19.9, 20.1)).toContain(id);
  });
});

describe('a comment', () => {
  test.each<[string, FormFields]>([
    ['nothing', {}],
    ['too little', { text: 'Ừ', sender: 'person' }],
    ['too much', { text: 'a'.repeat(6001), sender: 'person' }],
    ['nobody', { text: words }],
    ['an unknown sender', { text: words, sender: 'admin' }],
    ['a body without a name', { text: words, sender: 'body' }],
    ['advertisements', { text: `${words} http://a.example http://b.example http://c.example`, sender: 'person' }],
    ['what people do not see', { text: words, sender: 'person', homepage: 'x' }],
  ])('that says %s is refused', async (_, fields) => {
    const { slug } = await publish(-1, 1);
    const before = await countComments();
    expect(await send(slug, fields)).toMatchObject({ status: 422 });
    expect(await countComments()).toBe(before);
  });

  test('is shown to nobody before it is let through, and then in the wording that was let through', async () => {
    const { id: draft, slug } = await publish(-1, 1);
    const dropped: string[] = [];
    const gone: string[] = [];
    keepPagesIn({
      forget: async () => {},
      drop: (tags, _first, taken = []) => {
        dropped.push(...tags);
        gone.push(...taken);
      },
    });
    await send(slug, { ...personal, state: 'shown', publicText: words });
    // The page says how many there are.
    expect(dropped).toContain(`consultations:${draft}`);
    const view = async () => consultations.getConsultationBySlug('vi', slug ?? '');
    expect(await view()).toMatchObject({ received: 1, comments: { items: [] } });
    const { id } = await latest();
    expect(await latest()).toMatchObject({ state: 'received', text: words, publicText: null, organisation: null });
    const standing = await callRest('GET', `/comments/${id}/moves`, { token: official('editor').token });
    expect(standing.json).toMatchObject({ wording: 'Khoản 2 nên ghi rõ thời hạn, gọi tôi số [số điện thoại].' });
    await decide(id, 'show');
    expect(await view()).toMatchObject({ received: 1, comments: { items: [{ text: 'Khoản 2 nên ghi rõ thời hạn.', organisation: undefined }] } });
    expect(JSON.stringify(await view())).not.toMatch(/Kín|0912|kin@example/);
    expect(gone).toEqual([]);
    await decide(id, 'hide');
    expect(await view()).toMatchObject({ received: 1, comments: { items: [] } });
    // Nor is it shown while no newer page can be made.
    expect(gone).toEqual([`consultations:${draft}`]);
  });

  test('that is shown anew without words or a name that slipped through is not shown with them while no newer page can be made', async () => {
    const { id: draft, slug } = await publish(-1, 1);
    await send(slug, { ...personal, sender: 'body', organisation: 'Hộ kinh doanh Nguyễn Văn A' });
    const { id } = await latest();
    let gone: string[] = [];
    keepPagesIn({ forget: async () => {}, drop: (_tags, _first, taken = []) => void gone.push(...taken) });
    const goneAfter = async (given: object) => {
      gone = [];
      await decide(id, 'show', given);
      return gone;
    };
    const [text, organisation] = ['Anh Kín nói: nên ghi rõ thời hạn.', 'Hộ kinh doanh Nguyễn Văn A'];
    expect(await goneAfter({ text })).toEqual([]);
    expect(await goneAfter({ text: `${text} (Trích.)` })).toEqual([]);
    expect(await goneAfter({ text: 'Nên ghi rõ thời hạn.' })).toEqual([`consultations:${draft}`]);
    expect(await goneAfter({ text: 'Nên ghi rõ thời hạn.', organisation: 'Một hộ kinh doanh' })).toEqual([`consultations:${draft}`]);
    expect(await goneAfter({ text: 'Nên ghi rõ thời hạn.', organisation })).toEqual([`consultations:${draft}`]);
    expect(await goneAfter({ text: 'Nên ghi rõ thời hạn.', organisation })).toEqual([]);
  });

  test('of a body names it, and of a person no body; a translation shows the comments of its original', async () => {
    const original = await publish(-1, 1);
    const english = await publish(-1, 1, { title: 'A draft', language: 'en', original: original.id });
    await send(english.slug, { text: 'Please state the time limits.', sender: 'body', organisation: 'Hội Bưu chính', name: 'A' }, 'en');
    await decide((await latest()).id, 'show', { text: 'Please state the time limits.' });
    expect((await consultations.getConsultationBySlug('vi', original.slug ?? ''))?.comments.items).toMatchObject([{ organisation: 'Hội Bưu chính', lang: 'en' }]);
    await send(original.slug, { ...personal, organisation: 'Giả danh Sở' });
    expect((await latest()).organisation).toBeNull();
  });

  test('of a body shows no personal data in its name, and the name as an official has mended it', async () => {
    const { slug } = await publish(-1, 1);
    const organisation = 'Hộ kinh doanh Nguyễn Văn A, 0912 345 678';
    await send(slug, { ...personal, sender: 'body', organisation });
    const { id } = await latest();
    const shown = async () => (await consultations.getConsultationBySlug('vi', slug ?? ''))?.comments.items.map((item) => item.organisation);
    const standing = await callRest('GET', `/comments/${id}/moves`, { token: official('editor').token });
    expect(standing.json).toMatchObject({ organisation: 'Hộ kinh doanh Nguyễn Văn A, [số điện thoại]' });
    await decide(id, 'show');
    expect(await shown()).toEqual(['Hộ kinh doanh Nguyễn Văn A, [số điện thoại]']);
    expect((await latest()).organisation).toBe(organisation);
    await decide(id, 'hide');
    expect(await latest()).toMatchObject({ organisation, publicOrganisation: null });
    await decide(id, 'show', { organisation: 'Một hộ kinh doanh' });
    expect(await shown()).toEqual(['Một hộ kinh doanh']);
    // What was mended once is offered again, and what was sent is kept until it is erased.
    await decide(id, 'show');
    expect(await shown()).toEqual(['Một hộ kinh doanh']);
    expect((await latest()).organisation).toBe(organisation);
    const in13Months = new Date();
    in13Months.setUTCMonth(in13Months.getUTCMonth() + 13);
    await forget(portal.payload, in13Months);
    expect(await latest()).toMatchObject({ organisation: null, publicOrganisation: 'Một hộ kinh doanh' });
    expect(await shown()).toEqual(['Một hộ kinh doanh']);
  });

  test('has its place among many: a page holds fifty, the newest first, and each is on one page', async () => {
    const { id, slug } = await publish(-1, 1);
    const more = Array.from({ length: 120 }, (_, index) => ({
      text: `Ý kiến ${index}`, publicText: `Ý kiến ${index}`, sender: 'person' as const, consultation: id, language: 'vi' as const, receivedAt: inHours(-index - 1),
    }));
    for (const data of more) {
      const { id: comment } = await portal.payload.create({ collection: 'comments', data: { ...data, state: 'received' } });
      await portal.payload.update({ collection: 'comments', id: comment, data: { state: data.text.endsWith('7') ? 'hidden' : 'shown', publicText: data.publicText } });
    }
    const at = async (page: number) => (await consultations.getCommentPage('vi', slug ?? '', page))?.comments;
    expect(await consultations.getConsultationBySlug('vi', slug ?? '')).toMatchObject({ received: 120, comments: { page: 1, totalPages: 3 } });
    const texts = (await Promise.all([1, 2, 3].map(at))).flatMap((found) => found?.items.map(({ text: shown }) => shown) ?? []);
    expect(texts).toEqual(more.map(({ text: sent }) => sent).filter((sent) => !sent.endsWith('7')));
    expect((await at(3))?.items).toHaveLength(108 - 100);
    expect(await at(4)).toBeUndefined();
    expect(await consultations.getCommentPage('vi', 'khong-co', 1)).toBeNull();
  });

  test('is dealt with by the table alone', async () => {
    const { slug } = await publish(-1, 1);
    const make = async (state: CommentState): Promise<Comment> => {
      client += 1;
      await send(slug, { ...personal, text: `${words} ${client}` });
      const { id } = await latest();
      if (state === 'shown') await decide(id, 'show');
      if (state === 'hidden') await decide(id, 'hide');
      return portal.payload.findByID({ collection: 'comments', id, depth: 0 });
    };
    for (const state of commentStates) {
      let comment = await make(state);
      for (const role of roles) {
        for (const name of commentMoves) {
          const { user, token } = official(role);
          const refusal = commentRefusalOf(name, { state, erased: false }, user);
          const { status } = await callRest('POST', `/comments/${comment.id}/moves/${name}`, { token, body: { seen: comment.updatedAt, text: 'Lời hiện', reason: 'abuse' } });
          const said = `${role}: ${name} from ${state}`;
          expect(status, said).toBe(refusal === null ? 200 : refusal === 'state' ? 409 : 403);
          const after = await portal.payload.findByID({ collection: 'comments', id: comment.id, depth: 0 });
          expect(after.state, said).toBe(refusal === null ? commentTransitionOf(name).to : state);
          if (refusal === null) comment = await make(state);
        }
      }
    }
    const { id, updatedAt } = await make('received');
    const { token } = official('administrator');
    expect((await callRest('POST', `/comments/${id}/moves/show`, { token, body: { seen: updatedAt } })).status).toBe(400);
    expect((await callRest('POST', `/comments/${id}/moves/hide`, { token, body: { seen: updatedAt, reason: 'x' } })).status).toBe(400);
    expect((await callRest('POST', `/comments/${id}/moves/show`, { token, body: { seen: new Date(0).toISOString(), text: 'x' } })).status).toBe(409);
    for (const [method, path] of [['POST', '/comments'], ['PATCH', `/comments/${id}`], ['DELETE', `/comments/${id}`]] as const) expect((await callRest(method, path, { token, body: { state: 'shown' } })).status).toBe(403);
    expect((await callRest('POST', `/comments/${id}/moves/show`, { body: { seen: updatedAt, text: 'x' } })).status).toBe(403);
  }, 120_000);

  test('is erased on request, and by itself some months after it was dealt with; the trail has no word of it', async () => {
    const { slug } = await publish(-1, 1);
    await send(slug, personal);
    const asked = await latest();
    await decide(asked.id, 'show');
    await decide(asked.id, 'erase');
    expect(await portal.payload.findByID({ collection: 'comments', id: asked.id })).toMatchObject({ state: 'hidden', text: null, publicText: null, name: null, contact: null, excerpt: null });
    await expect(decide(asked.id, 'show')).rejects.toMatchObject({ status: 409 });
    await send(slug, { ...personal, text: `${words} Lần hai.` });
    const kept = await latest();
    await decide(kept.id, 'show');
    const later = new Date();
    later.setUTCMonth(later.getUTCMonth() + 13);
    expect(await forget(portal.payload)).toBe(0);
    expect(await forget(portal.payload, later)).toBeGreaterThan(0);
    expect(await portal.payload.findByID({ collection: 'comments', id: kept.id })).toMatchObject({ state: 'shown', text: null, name: null, publicText: 'Khoản 2 nên ghi rõ thời hạn.' });
    // What readers see of it can be taken down, and not shown anew.
    await expect(decide(kept.id, 'show')).rejects.toMatchObject({ status: 409 });
    await decide(kept.id, 'hide');
    expect(await portal.payload.findByID({ collection: 'comments', id: kept.id })).toMatchObject({ state: 'hidden', publicText: null });
    const { docs } = await portal.payload.find({ collection: 'trail', where: { collection: { equals: 'comments' }, record: { equals: String(asked.id) } }, sort: 'sequence', pagination: false });
    expect(docs.map(({ action }) => action)).toEqual(['commentReceived', 'comment.show', 'comment.erase']);
    expect(docs[0]).toMatchObject({ actor: null, place: null });
    expect(JSON.stringify(docs)).not.toMatch(/Kín|0912|Khoản/);
  });
});
