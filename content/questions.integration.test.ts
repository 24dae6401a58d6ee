import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressOf, readAddress } from '@/i18n/address';
import type { FormAnswer, FormDesk, FormFields } from '@/lib/submission';
import type { Question } from '@/payload-types';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let desk: FormDesk;
let makeStamp: (typeof import('@/readers/stamp'))['makeStamp'];
let getSent: (typeof import('./sent'))['getSent'];
let answers: typeof import('./answers');
let listPublicAddresses: (typeof import('./sitemap'))['listPublicAddresses'];
let searchContent: (typeof import('./search'))['searchContent'];
let perform: (typeof import('@/cms/questions/perform-move'))['performMove'];
let division: number;
let client = 0;
const editors: number[] = [];

beforeAll(async () => {
  portal = await createPortal();
  vi.doMock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));
  ({ makeStamp } = await import('@/readers/stamp'));
  const [{ createFormDesk }, { forms }] = await Promise.all([import('@/readers/desk'), import('@/readers/forms')]);
  desk = createFormDesk(forms, portal.payload);
  ({ getSent } = await import('./sent'));
  answers = await import('./answers');
  ({ listPublicAddresses } = await import('./sitemap'));
  ({ searchContent } = await import('./search'));
  ({ performMove: perform } = await import('@/cms/questions/perform-move'));
  ({ id: division } = await portal.payload.create({ collection: 'divisions', data: { name: 'Phòng Bưu chính', kind: 'division', order: 1 } }));
  for (const name of ['Một', 'Hai']) {
    editors.push((await portal.payload.create({ collection: 'users', data: { name, email: `${editors.length}@example.vn`, password: 'một câu dài dễ nhớ', role: 'editor' } })).id);
  }
});
afterAll(() => portal.close());
beforeEach(() => {
  client += 1;
});

const post = (path: string, form: string, fields: FormFields): Promise<FormAnswer> =>
  desk.receive({ path, fields: { ...fields, stamp: makeStamp(form, Date.now() - 60_000) }, client: String(client), userAgent: 'test' });
const ask = (fields: FormFields, path = '/hoi-dap/dat-cau-hoi') => post(path, 'ask-question', fields);
const text = 'Thủ tục cấp phép bưu chính gồm những bước nào, gọi lại 0912 345 678?';

/** Where a code leads. */
const pageOf = (code: string) => addressOf('vi', { route: '/follow/[code]', params: { code } });

/** Asks, and gives the code of the page to which the reader is led. */
async function sendQuestion(fields: FormFields = {}, path?: string): Promise<string> {
  const answer = await ask({ question: text, ...fields }, path);
  if (!('see' in answer)) throw new Error(JSON.stringify(answer));
  return readAddress(answer.see)?.params.code ?? '';
}
async function followed(locale: 'vi' | 'en', code: string) {
  const sent = await getSent(locale, code);
  return sent?.kind === 'questions' ? sent.question : null;
}
async function latest(): Promise<Question> {
  const { docs } = await portal.payload.find({ collection: 'questions', sort: '-id', limit: 1, depth: 0 });
  if (!docs[0]) throw new Error('No question');
  return docs[0];
}
async function move(id: number, name: Parameters<typeof perform>[2], given: object = {}, editor = 0): Promise<void> {
  const user = await portal.payload.findByID({ collection: 'users', id: editors[editor] ?? 0 });
  const { updatedAt } = await portal.payload.findByID({ collection: 'questions', id, depth: 0 });
  await perform(await createLocalReq({ user: { ...user, collection: 'users' } }, portal.payload), id, name, { seen: updatedAt, ...given });
}

describe('asking', () => {
  test('keeps what was sent, and leads to a page that the code alone opens', async () => {
    const code = await sendQuestion({ name: '  Nguyễn Văn\u00a0Kín ', contact: 'kin@example.vn' });
    const question = await latest();
    expect(question).toMatchObject({ question: text, name: 'Nguyễn Văn Kín', contact: 'kin@example.vn', language: 'vi', state: 'received', division: null });
    expect(JSON.stringify(question)).not.toContain(code.replace(/-/g, ''));
    expect(question.excerpt).not.toContain('0912');
    expect(await followed('vi', code)).toMatchObject({ state: 'received', question: { text, lang: 'vi' }, dueOn: question.dueOn });
    expect(await followed('vi', code.toLowerCase().replace(/-/g, ' '))).not.toBeNull();
    const shown = JSON.stringify(await followed('en', code));
    expect(shown).not.toMatch(/Kín|kin@example/);
  });

  test('in English is an English question', async () => {
    await sendQuestion({ question: 'How long does a postal licence take to be issued?' }, '/en/questions/ask');
    expect((await latest()).language).toBe('en');
  });

  test.each<[string, FormFields]>([
    ['nothing', {}],
    ['too short a text', { question: 'Mấy ngày?' }],
    ['too long a text', { question: 'a'.repeat(4001) }],
    ['advertisements', { question: `${text} http://a.example http://b.example www.c.example` }],
    ['two texts', { question: [text, text] }],
    ['a link for a name', { question: text, name: 'http://a.example' }],
    ['a long name', { question: text, name: 'a'.repeat(121) }],
    ['what people do not see', { question: text, homepage: 'x' }],
  ])('refuses %s', async (_, fields) => {
    const { totalDocs } = await portal.payload.count({ collection: 'questions' });
    expect(await ask(fields)).toMatchObject({ status: 422 });
    expect((await portal.payload.count({ collection: 'questions' })).totalDocs).toBe(totalDocs);
  });

  test.each(['<script>alert(1)</script> và {{7*7}} trong câu hỏi này', "'; DROP TABLE questions; -- trong câu hỏi này", `Câu hỏi có ký tự lạ \u0000\u202e\ud800 và ${'😀'.repeat(20)}`])('keeps hostile words as words: %j', async (question) => {
    const code = await sendQuestion({ question, name: question.slice(0, 60) });
    const view = await followed('vi', code);
    expect(view?.question?.text).toMatch(/câu hỏi/i);
    expect(view?.question?.text).not.toMatch(/[\u0000\ud800]/);
  });

  test('takes no state, division, date or code from outside', async () => {
    await sendQuestion({ state: 'published', division: String(division), dueOn: '2000-01-01', codeHash: 'x', answer: '1' });
    expect(await latest()).toMatchObject({ state: 'received', division: null });
    expect(Date.parse((await latest()).dueOn)).toBeGreaterThan(Date.now());
  });

  test('is limited for one client', async () => {
    for (let count = 0; count < 5; count += 1) await sendQuestion({ question: `${text} ${count}` });
    expect(await ask({ question: `${text} thêm` })).toMatchObject({ status: 429 });
  });
});

describe('following', () => {
  test('finds by a typed code, and says no more than that another is wrong', async () => {
    const code = await sendQuestion();
    expect(await post('/theo-doi', 'follow', { code: code.toLowerCase() })).toEqual({ see: pageOf(code) });
    for (const wrong of ['AAAA-BBBB-CCCC', 'x', `${code}1`, '%', '1 OR 1=1']) {
      expect(await post('/theo-doi', 'follow', { code: wrong })).toMatchObject({ status: 422, again: { problems: { code: { code: 'code' } } } });
      expect(await followed('vi', wrong)).toBeNull();
    }
  });

  test('tells of a reply or a refusal once it is approved, and not before', async () => {
    const code = await sendQuestion();
    const { id } = await latest();
    await move(id, 'assign', { division });
    await move(id, 'propose', { outcome: { kind: 'declined', reason: 'unclear', text: 'Xin nêu rõ loại giấy phép.' } });
    expect(await followed('vi', code)).toMatchObject({ state: 'assigned', division: { text: 'Phòng Bưu chính' }, reply: undefined, reason: undefined });
    await move(id, 'return', { remark: 'Trả lời được' }, 1);
    expect(JSON.stringify(await followed('vi', code))).not.toContain('Trả lời được');
    await move(id, 'propose', { outcome: { kind: 'replied', text: 'Gồm ba bước.' } });
    await move(id, 'approve', {}, 1);
    expect(await followed('en', code)).toMatchObject({ state: 'replied', reply: { text: 'Gồm ba bước.', lang: 'vi' }, dueOn: undefined });
  });

  test('whoever has the code erases the question, and only with the box ticked', async () => {
    const code = await sendQuestion();
    expect(await post(pageOf(code), 'withdraw', {})).toMatchObject({ status: 422 });
    expect(await post(pageOf(code), 'withdraw', { confirm: 'yes' })).toEqual({ see: pageOf(code) });
    expect(await followed('vi', code)).toMatchObject({ state: 'withdrawn', question: undefined });
    expect(await latest()).toMatchObject({ question: null, name: null, contact: null });
    expect(await post(pageOf('AAAA-BBBB-CCCC'), 'withdraw', { confirm: 'yes' })).toMatchObject({ status: 422 });
  });
});

describe('an answer', () => {
  const found = async (words: string) => (await searchContent('vi', words, {}, 1)).results.map(({ path }) => path);
  const listed = async () => (await answers.listAnswers('vi')).items.map(({ path }) => path);
  const mapped = async () => (await listPublicAddresses()).map(({ path }) => path);
  const path = '/hoi-dap/cap-phep-buu-chinh';

  test('is nowhere before it is published, and then in the list, the search and the site map, in its language', async () => {
    // A second try would find what the first one published.
    await portal.payload.delete({ collection: 'answers', where: { id: { exists: true } } });
    const code = await sendQuestion();
    const { id } = await latest();
    await move(id, 'assign', { division });
    await move(id, 'answer');
    const answer = Number((await portal.payload.findByID({ collection: 'questions', id, depth: 0 })).answer);
    const data = { title: 'Cấp phép bưu chính', body: toBody('Hồ sơ nộp trực tuyến, kết quả sau năm ngày.') };
    await portal.payload.update({ collection: 'answers', id: answer, data, draft: true });
    expect([await listed(), await found('"nộp trực tuyến"'), await mapped()].flat()).not.toContain(path);
    expect(await answers.getAnswerBySlug('vi', 'cap-phep-buu-chinh')).toBeNull();
    expect((await followed('vi', code))?.answer).toBeUndefined();

    await portal.payload.update({ collection: 'answers', id: answer, data: { ...data, _status: 'published' } });
    expect(await listed()).toEqual([path]);
    expect(await found('"nộp trực tuyến"')).toEqual([path]);
    expect(await found('phòng bưu chính 0912345678')).toEqual([]);
    expect(await mapped()).toContain(path);
    const view = await answers.getAnswerBySlug('vi', 'cap-phep-buu-chinh');
    expect(view).toMatchObject({ title: data.title, division: { name: { text: 'Phòng Bưu chính' } }, editions: { vi: path } });
    expect(JSON.stringify(view)).not.toMatch(/0912|codeHash/);
    expect((await searchContent('vi', 'cấp phép', { kind: 'answers' }, 1)).choices.kind).toEqual([{ value: 'answers', count: 1 }]);
    expect((await answers.listAnswers('en')).items).toEqual([]);
    // Its reader is led there, in English too, where no English edition is.
    expect(await followed('vi', code)).toMatchObject({ state: 'published', answer: { path, lang: 'vi' } });
    expect(await followed('en', code)).toMatchObject({ answer: { path, lang: 'vi' } });
  });
});
