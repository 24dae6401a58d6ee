import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepPagesIn } from '@/delivery/invalidate';
import { createFollowCode, hashFollowCode } from '@/lib/follow-code';
import type { FormDesk, FormFields } from '@/lib/submission';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';
import type { ReaderForm } from './form';

let portal: Portal;
let desk: FormDesk;
let forms: ReaderForm[];
let makeStamp: typeof import('./stamp').makeStamp;
let client = 0;

const collections = ['questions', 'messages', 'comments', 'page-problems', 'alert-requests'] as const;
const code = createFollowCode();
const vote = '/tin-tuc/mot-tin/danh-gia';
const draft = '/gop-y-du-thao/mot-du-thao/gui-y-kien';

/** Each form of readers: where it is, and what it takes. */
const cases: Record<string, { path: string; good: FormFields }> = {
  'ask-question': { path: '/hoi-dap/dat-cau-hoi', good: { question: 'Thủ tục cấp phép bưu chính gồm những bước nào?' } },
  message: { path: '/lien-he/gui-thu', good: { subject: 'Xin giấy phép', message: 'Tôi cần biết thủ tục cấp phép.' } },
  'comment-on-draft': { path: draft, good: { text: 'Khoản 2 nên ghi rõ thời hạn.', sender: 'person' } },
  'page-opinion': { path: '/y-kien-ve-trang', good: { page: '/gioi-thieu', useful: 'yes' } },
  'page-problem': { path: '/y-kien-ve-trang/van-de', good: { page: '/gioi-thieu', reason: 'wrong' } },
  rating: { path: vote, good: { stars: '4' } },
  follow: { path: '/theo-doi', good: { code } },
  withdraw: { path: '/theo-doi/AAAA-BBBB-CCCC', good: { confirm: 'yes' } },
  alerts: { path: '/nhan-tin', good: { email: 'kin@example.vn', about: 'news', frequency: 'daily' } },
  'alerts/confirm': { path: '/nhan-tin/xac-nhan/1.x', good: {} },
  'alerts/manage': { path: '/nhan-tin/quan-ly/1.x', good: { do: 'end' } },
  'alerts/unsubscribe': { path: '/nhan-tin/huy/1.x', good: { 'List-Unsubscribe': 'One-Click' } },
};

beforeAll(async () => {
  Object.assign(process.env, { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'cong@so.example.vn' });
  portal = await createPortal();
  const { payload } = portal;
  const [{ createFormDesk }, common, { ratingForm }, { opinionForm }, { addVotes }, { countOpinion }, stamp] = await Promise.all([
    import('./desk'), import('./forms'), import('./ratings/form'), import('./page-opinions/opinion'), import('@/cms/ratings/add-votes'), import('@/cms/page-opinions/count-opinion'), import('./stamp'),
  ]);
  ({ makeStamp } = stamp);
  forms = [...common.forms, ratingForm((one) => addVotes(payload, '2008-01-04', [one])), opinionForm(countOpinion)];
  desk = createFormDesk(forms, payload);
  keepPagesIn({ forget: async () => {}, drop: () => {}, isPage: async (path) => path === '/gioi-thieu' });
  const hour = 3_600_000;
  const times = { opensOn: new Date(Date.now() - hour).toISOString(), closesOn: new Date(Date.now() + hour).toISOString() };
  await payload.create({ collection: 'consultations', data: { title: 'Một dự thảo', slug: 'mot-du-thao', lead: 'Bưu chính', body: toBody('Điều 1'), language: 'vi', _status: 'published', ...times } });
  await payload.create({ collection: 'news', data: { title: 'Một tin', slug: 'mot-tin', lead: 'Sapo', body: toBody('Nội dung'), language: 'vi', _status: 'published' } });
  await payload.create({ collection: 'messages', data: { subject: 'Có mã', message: 'Thư để tra cứu.', codeHash: hashFollowCode(code), language: 'vi', state: 'new' } });
});
afterAll(() => portal.close());

const post = (name: string, hostile: FormFields) => {
  const { path, good } = cases[name] ?? { path: '', good: {} };
  return desk.receive({ path, fields: { stamp: makeStamp(name, Date.now() - 5_000), ...good, ...hostile }, client: `2001:db8:${(client += 1)}`, userAgent: 'test' });
};

test('each form is tried here, and takes what it is for', async () => {
  expect(Object.keys(cases).sort()).toEqual(forms.map(({ name }) => name).sort());
  for (const name of Object.keys(cases)) {
    const answer = await post(name, {});
    if (/^alerts\/(confirm|manage)|withdraw/.test(name)) expect(answer, name).toMatchObject({ status: 422, again: { problems: {} } });
    else expect('see' in answer || 'done' in answer, name).toBe(true);
  }
});

test('whatever is written in whatever field, the answer is a redirect on the portal or the form again, and what is kept is clean', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      '', ' ', '\u0000', '\ud800', "'; DROP TABLE messages; --", '<script>alert(1)</script>', '{{7*7}}', '../../etc/passwd', '//evil.example', 'https://evil.example/', 'a\r\nBcc: x@example.vn', 'x@example.vn\u0000', '"<x@y.vn>"@example.vn',
      '\u202eabc', '0', '1e9', '-1', 'null', 'topic:999999999', 'directive:0', 'yes', 'body', 'x'.repeat(6000), '🏳️‍🌈'.repeat(50),
    ),
  );
  const names = [...new Set(Object.values(cases).flatMap(({ good }) => Object.keys(good)))];
  const more = ['division', 'name', 'contact', 'email', 'phone', 'organisation', 'homepage', 'stamp', '__proto__', 'id', 'state', 'codeHash', 'publicText', 'publicOrganisation', 'erasedAt', 'constructor'];
  const fields = fc.dictionary(fc.constantFrom(...names, ...more), fc.oneof(anything, fc.array(anything, { maxLength: 3 })));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(cases)), fields, async (name, hostile) => {
      const answer = await post(name, hostile);
      if ('see' in answer) expect(answer.see).toMatch(/^\/(?!\/)[\w/.%?=-]+$/);
      else if (!('done' in answer)) expect([422, 429]).toContain(answer.status);
    }),
    { numRuns: 400 },
  );
  for (const collection of collections) {
    const { docs } = await portal.payload.find({ collection, pagination: false, depth: 0 });
    expect(docs.length, collection).toBeGreaterThan(0);
    expect(JSON.stringify(docs), collection).not.toMatch(/[\u202e]|\\u0000|\\ud800/);
    for (const doc of docs) if ('state' in doc) expect(['received', 'new']).toContain(doc.state);
  }
  // Nothing that was written down as a column took its value from outside.
  const { docs } = await portal.payload.find({ collection: 'comments', pagination: false, depth: 0 });
  for (const { publicText, publicOrganisation, erasedAt } of docs) expect([publicText, publicOrganisation, erasedAt]).toEqual([null, null, null]);
});
