import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { User } from '@/payload-types';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';
import type { Move } from './transitions';

let portal: Portal;
let callRest: (typeof import('@/test/rest'))['callRest'];
let listWork: (typeof import('./translation-work'))['listTranslationWork'];
const password = 'một câu dài dễ nhớ';
const people = new Map<string, { user: User; token: string }>();
let pair = { vi: 0, en: 0 };

beforeAll(async () => {
  portal = await createPortal();
  ({ callRest } = await import('@/test/rest'));
  ({ listTranslationWork: listWork } = await import('./translation-work'));
  for (const [name, role] of [['author', 'author'], ['editor', 'editor'], ['second', 'editor']] as const) {
    const user = await portal.payload.create({ collection: 'users', data: { name, email: `${name}@example.vn`, password, role } });
    const { token } = await portal.payload.login({ collection: 'users', data: { email: user.email, password } });
    people.set(name, { user, token: token ?? '' });
  }
});
afterAll(() => portal.close());

const token = (name: string) => people.get(name)?.token;
const read = (id: number, draft = false) => portal.payload.findByID({ collection: 'news', id, depth: 0, draft });
async function move(id: number, name: Move, by: string, more: object = {}) {
  const { updatedAt } = await read(id, true);
  return callRest('POST', `/news/${id}/transitions/${name}`, { token: token(by), body: { seen: updatedAt, ...more } });
}
async function workflowOf(id: number): Promise<{ behind: { revision: number } | null; offered: string[] }> {
  const { json } = await callRest('GET', `/news/${id}/workflow`, { token: token('editor') });
  return JSON.parse(JSON.stringify(json));
}
async function correct(id: number, data: object) {
  await portal.payload.update({ collection: 'news', id, data, draft: true });
  expect((await move(id, 'submit', 'author')).status).toBe(200);
  expect((await move(id, 'approve', 'editor')).status).toBe(200);
}

let count = 0;
beforeEach(async () => {
  count += 1;
  const text = { lead: 'Sapo', body: toBody('Sở có chín đơn vị.') };
  const { id: vi } = await portal.payload.create({ collection: 'news', data: { ...text, title: `Gốc ${count}`, language: 'vi', _status: 'published' } });
  const { json } = await callRest('POST', `/news/${vi}/translations/en`, { token: token('author') });
  const en = Number(JSON.parse(JSON.stringify(json)).id);
  await portal.payload.update({ collection: 'news', id: en, data: { title: `Original ${count}`, lead: 'Lead', body: toBody('Nine divisions.') }, draft: true });
  await move(en, 'submit', 'author');
  await move(en, 'approve', 'editor');
  pair = { vi, en };
});

describe('a translation', () => {
  test('knows which revision of its original it was made from, and is not behind', async () => {
    const { docs } = await portal.payload.findVersions({ collection: 'news', where: { parent: { equals: pair.vi } } });
    expect(await read(pair.en)).toMatchObject({ madeFrom: Number(docs[0]?.id), behindSince: null });
  });

  test('is behind once its original has changed in substance, and not before that is public', async () => {
    await portal.payload.update({ collection: 'news', id: pair.vi, data: { body: toBody('Sở có mười đơn vị.') }, draft: true });
    expect((await read(pair.en)).behindSince).toBeNull();
    await correct(pair.vi, {});
    expect(Date.parse((await read(pair.en)).behindSince ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  test('is not behind after a change of looks, facts of no text, or one that is called minor', async () => {
    await correct(pair.vi, { body: toBody('Sở có  chín đơn vị. '), featured: true });
    expect((await read(pair.en)).behindSince).toBeNull();
    await correct(pair.vi, { body: toBody('Sở có chín đơn vị!'), minorCorrection: true });
    expect((await read(pair.en)).behindSince).toBeNull();
    // The mark is for one correction, and later ones are compared with what it left.
    expect((await read(pair.vi)).minorCorrection).toBe(false);
    await correct(pair.vi, { body: toBody('Sở có mười đơn vị!') });
    expect((await read(pair.en)).behindSince).not.toBeNull();
  });

  test('stays behind through a minor correction, and catches up when the original goes back', async () => {
    await correct(pair.vi, { lead: 'Sapo khác' });
    await correct(pair.vi, { lead: 'Sapo khác.', minorCorrection: true });
    expect((await read(pair.en)).behindSince).not.toBeNull();
    await correct(pair.vi, { lead: 'Sapo' });
    expect((await read(pair.en)).behindSince).toBeNull();
  });

  test('is called still right by an editor, who has compared this very revision', async () => {
    await correct(pair.vi, { lead: 'Sapo đã đổi' });
    const { behind, offered } = await workflowOf(pair.en);
    expect(offered).toEqual(expect.arrayContaining(['confirm', 'refresh']));
    const revisedAt = (await read(pair.en)).revisedAt;
    expect((await move(pair.en, 'confirm', 'author', { original: behind?.revision })).status).toBe(403);
    expect((await move(pair.en, 'confirm', 'editor')).status).toBe(409);
    await correct(pair.vi, { lead: 'Sapo đổi lần nữa' });
    expect((await move(pair.en, 'confirm', 'editor', { original: behind?.revision })).status).toBe(409);
    const again = await workflowOf(pair.en);
    expect((await move(pair.en, 'confirm', 'editor', { original: again.behind?.revision })).status).toBe(200);
    expect(await read(pair.en)).toMatchObject({ behindSince: null, madeFrom: again.behind?.revision, revisedAt, editionState: 'published', lead: 'Lead' });
    expect((await workflowOf(pair.en)).offered).not.toContain('confirm');
  });

  test('is updated in a draft, and behind for readers until that is published', async () => {
    await correct(pair.vi, { lead: 'Sapo mới' });
    const { behind } = await workflowOf(pair.en);
    await portal.payload.update({ collection: 'news', id: pair.en, data: { lead: 'New lead' }, draft: true });
    expect((await move(pair.en, 'refresh', 'author', { original: behind?.revision })).status).toBe(200);
    expect((await read(pair.en)).behindSince).not.toBeNull();
    await move(pair.en, 'submit', 'author');
    await move(pair.en, 'approve', 'editor');
    expect(await read(pair.en)).toMatchObject({ behindSince: null, lead: 'New lead' });
  });

  test('corrected without regard to the original stays behind', async () => {
    await correct(pair.vi, { lead: 'Sapo mới' });
    await correct(pair.en, { lead: 'A typo mended' });
    expect((await read(pair.en)).behindSince).not.toBeNull();
  });
});

test('the list of translation work has what is missing and what is behind, oldest first', async () => {
  const { id: lonely } = await portal.payload.create({ collection: 'news', data: { title: 'Chưa dịch', lead: 'S', body: toBody('x'), language: 'vi', _status: 'published' } });
  await correct(pair.vi, { lead: 'Sapo mới' });
  const work = (await listWork(portal.payload)).filter(({ original }) => original === lonely || original === pair.vi);
  expect(work).toMatchObject([
    { kind: 'missing', original: lonely, language: 'en' },
    { kind: 'behind', original: pair.vi, edition: pair.en, language: 'en' },
  ]);
  const dates = (await listWork(portal.payload)).map(({ since }) => since);
  expect(dates).toEqual([...dates].sort());
});
