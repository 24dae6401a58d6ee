import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { toBody } from '../../test/body';
import { address, readFirstAdministrator, tokenOf } from '../fixtures/portal';
import { callAs, move, publishNews, saveDraftAs } from '../newsroom/rest';

const number = Date.now() % 1_000_000;
const article = `/tin-tuc/trang-phai-moi-${number}`;
const directivePage = `/y-kien-chi-dao/chi-dao-phai-moi-${number}`;
const divisionPage = `/co-cau-to-chuc/don-vi-phai-moi-${number}`;
const made = { topics: 0, divisions: 0, officials: 0, media: 0, directives: 0 };

async function make(kind: keyof typeof made, path: string, data: object): Promise<void> {
  const answer = await callAs('editor', 'POST', path, data);
  expect(answer.status, await answer.clone().text()).toBe(201);
  const { doc }: { doc: { id: number } } = await answer.json();
  made[kind] = doc.id;
}

async function addPicture(): Promise<void> {
  const form = new FormData();
  const bytes = await sharp({ create: { width: 800, height: 500, channels: 3, background: '#247' } }).jpeg().toBuffer();
  form.set('file', new File([new Uint8Array(bytes)], `phai-moi-${number}.jpg`, { type: 'image/jpeg' }));
  form.set('_payload', JSON.stringify({ alt: { vi: 'Lời tả ban đầu', en: 'As first described' } }));
  const answer = await fetch(`${address}/api/media`, { method: 'POST', headers: { Authorization: `JWT ${tokenOf('editor')}` }, body: form });
  expect(answer.status, await answer.clone().text()).toBe(201);
  const { doc }: { doc: { id: number } } = await answer.json();
  made.media = doc.id;
}

const saved = async (answer: Response) => expect(answer.status, await answer.text()).toBe(200);

/** Changes a record of the department's profile, or a picture. */
const change = (kind: 'topics' | 'divisions' | 'officials' | 'media', data: object) => async () => saved(await callAs('editor', 'PATCH', `/${kind}/${made[kind]}?locale=vi`, data));

async function correctDirective(): Promise<void> {
  await saveDraftAs('editor', `directives/${made.directives}`, { title: `Lời chỉ đạo mới ${number}` });
  await move('editor', `directives/${made.directives}`, 'submit');
  await move('secondEditor', `directives/${made.directives}`, 'approve');
}

async function answerWithin(days: number): Promise<void> {
  const json = { 'Content-Type': 'application/json' };
  const { token }: { token: string } = await (await fetch(`${address}/api/users/login`, { method: 'POST', headers: json, body: JSON.stringify(readFirstAdministrator()) })).json();
  await saved(await fetch(`${address}/api/globals/rules`, { method: 'POST', headers: { ...json, Authorization: `JWT ${token}` }, body: JSON.stringify({ answerWithin: days }) }));
}

test.beforeAll(async () => {
  // A second try finds the rule as the first one left it.
  await answerWithin(10);
  await addPicture();
  await make('topics', '/topics?locale=vi', { name: `Chủ đề ban đầu ${number}`, slug: `chu-de-phai-moi-${number}`, order: 99 });
  await make('officials', '/officials?locale=vi', { name: `Người Phải Mới ${number}`, position: 'Chức vụ ban đầu', order: 99 });
  await make('divisions', '/divisions?locale=vi', { name: `Đơn vị ban đầu ${number}`, slug: `don-vi-phai-moi-${number}`, kind: 'centre', order: 99, head: made.officials });
  await publishNews({ title: `Trang phải mới ${number}`, lead: 'Sapo.', body: toBody('Nội dung.'), language: 'vi', topic: made.topics, cover: made.media });
  const directive = { title: `Lời chỉ đạo ban đầu ${number}`, slug: `chi-dao-phai-moi-${number}`, language: 'vi', issuer: 'Bộ trưởng', issuedOn: '2008-01-04', state: 'received', theme: made.topics, responsibleDivisions: [made.divisions] };
  await make('directives', '/directives?draft=true', directive);
  await move('editor', `directives/${made.directives}`, 'submit');
  await move('secondEditor', `directives/${made.directives}`, 'approve');
});
// Others count what is in the lists.
test.afterAll(async () => {
  await answerWithin(10);
  for (const kind of ['divisions', 'officials'] as const) await callAs('editor', 'DELETE', `/${kind}/${made[kind]}`);
});

/** What is changed, how it is said then, and the pages that say it. */
const changes: [string, () => Promise<void>, string, string[]][] = [
  ['the name of a topic', change('topics', { name: `Chủ đề mới ${number}` }), `Chủ đề mới ${number}`, [article, '/tin-tuc', `/tin-tuc/chu-de/chu-de-phai-moi-${number}`, directivePage, '/y-kien-chi-dao']],
  ['the name of a division', change('divisions', { name: `Đơn vị mới ${number}` }), `Đơn vị mới ${number}`, [divisionPage, '/co-cau-to-chuc', directivePage]],
  ['the position of an official', change('officials', { position: `Chức vụ mới ${number}` }), `Chức vụ mới ${number}`, ['/lanh-dao', divisionPage]],
  ['the description of a picture', change('media', { alt: { vi: `Lời tả mới ${number}`, en: 'As described now' } }), `Lời tả mới ${number}`, [article]],
  ['what was directed', correctDirective, `Lời chỉ đạo mới ${number}`, [directivePage, '/y-kien-chi-dao', '/api/open/v1/vi/directives']],
  ['the time in which questions are answered', () => answerWithin(11), '11 ngày làm việc', ['/hoi-dap/dat-cau-hoi']],
];

for (const [what, act, words, places] of changes) {
  test(`${what} is new on every page that says it`, async ({ request }) => {
    const read = async (place: string) => {
      const answer = await request.get(place);
      return `${answer.status()} ${await answer.text()}`;
    };
    // They are stored as they were.
    for (const place of places) {
      const before = await read(place);
      expect(before, place).toMatch(/^200 /);
      expect(before, place).not.toContain(words);
    }
    await act();
    for (const place of places) await expect.poll(() => read(place), { message: place }).toContain(words);
  });
}
