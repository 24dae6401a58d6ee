import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routing, type Locale } from '@/i18n/routing';
import type { News, User } from '@/payload-types';
import { roles } from '@/cms/roles';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';
import { editionStates, moves, refusalOf, transitionOf, type EditionState, type Move } from './transitions';

let portal: Portal;
let callRest: (typeof import('@/test/rest'))['callRest'];
let perform: (typeof import('./perform-transition'))['performTransition'];
let localReq: (typeof import('payload'))['createLocalReq'];
const password = 'một câu dài dễ nhớ';
/** Two of each role, so that one can approve what the other submitted. */
const officials = new Map<string, { user: User; token: string }>();

beforeAll(async () => {
  portal = await createPortal();
  ({ callRest } = await import('@/test/rest'));
  ({ performTransition: perform } = await import('./perform-transition'));
  ({ createLocalReq: localReq } = await import('payload'));
  for (const role of roles) {
    for (const number of [1, 2]) {
      const email = `${role}.${number}@example.vn`;
      const user = await portal.payload.create({ collection: 'users', data: { name: `${role} ${number}`, email, password, role } });
      const { token } = await portal.payload.login({ collection: 'users', data: { email, password } });
      officials.set(`${role} ${number}`, { user, token: token ?? '' });
    }
  }
});
afterAll(() => portal.close());

const official = (name: string) => {
  const found = officials.get(name);
  if (!found) throw new Error(name);
  return found;
};
const read = (id: number, draft = true) => portal.payload.findByID({ collection: 'news', id, depth: 0, draft });
const later = () => new Date(Date.now() + 3_600_000).toISOString();

async function step(id: number, name: Move, by: string | null, more: object = {}): Promise<void> {
  const req = await localReq({ user: by ? { ...official(by).user, collection: 'users' } : undefined }, portal.payload);
  const { updatedAt } = await read(id);
  await perform(req, 'news', id, name, { seen: updatedAt, remark: 'Xem lại', publishOn: later(), takenDown: { way: 'withdrawn', reason: 'Đã cũ' }, ...more });
}

let count = 0;
/** Makes an edition in a state, submitted by the first author where somebody has submitted it. `readers` says whether a public text stands beside it. */
async function make(state: EditionState, language: Locale, readers: boolean, submitter = 'author 1'): Promise<News> {
  count += 1;
  const text = { title: `Bài số ${count}`, lead: 'Sapo', body: toBody('Nội dung'), language };
  const { id } = await portal.payload.create({ collection: 'news', data: { ...text, ...(readers ? { _status: 'published' as const } : {}) }, draft: !readers });
  if (state === 'published') return read(id);
  if (state === 'withdrawn') await step(id, 'takeDown', 'editor 1');
  else if (readers) await portal.payload.update({ collection: 'news', id, data: { lead: 'Sapo đã sửa' }, draft: true });
  if (state === 'inReview' || state === 'scheduled') await step(id, 'submit', submitter);
  if (state === 'scheduled') await step(id, 'schedule', 'editor 2');
  return read(id);
}

/** Where each state can be met: nothing is public before the first publication, and something always is afterwards. */
const situations = editionStates.flatMap((state): [EditionState, boolean][] => (state === 'published' || state === 'withdrawn' ? [[state, true]] : [[state, false], [state, true]]));
const people = roles.flatMap((role) => (role === 'author' ? ['author 1', 'author 2'] : [`${role} 1`]));
const bodyOf = (seen: string) => ({ seen, remark: 'Xem lại', publishOn: later(), takenDown: { way: 'withdrawn', reason: 'Đã cũ' } });

describe.each(routing.locales)('the table over REST, edition in %s', (language) => {
  test.each(situations)('from %s (public text: %s)', async (state, readers) => {
    let edition = await make(state, language, readers);
    for (const person of people) {
      for (const name of moves.filter((one) => transitionOf(one).by !== 'system')) {
        const { user, token } = official(person);
        const publicState = state === 'withdrawn' ? 'withdrawn' : readers ? 'published' : 'none';
        const submitter = state === 'inReview' || state === 'scheduled' ? official('author 1').user.id : null;
        const refusal = refusalOf(name, { state, publicState, submittedBy: submitter, behind: false }, user, false);
        const { status, json } = await callRest('POST', `/news/${edition.id}/transitions/${name}`, { token, body: bodyOf(edition.updatedAt) });
        const said = `${person}: ${name} from ${state}: ${JSON.stringify(json)}`;
        expect(status, said).toBe(refusal === null ? 200 : refusal === 'state' ? 409 : 403);
        const after = await read(edition.id);
        const { to } = transitionOf(name);
        expect(after.editionState, said).toBe(refusal !== null ? state : to === 'public' ? publicState : to);
        // What was refused left the edition as it was.
        if (refusal === null) edition = await make(state, language, readers);
        else expect(after.updatedAt, said).toBe(edition.updatedAt);
      }
    }
  }, 300_000);
});

describe.each(routing.locales)('editing over REST, edition in %s', (language) => {
  test.each(situations)('from %s (public text: %s)', async (state, readers) => {
    for (const person of people) {
      const edition = await make(state, language, readers);
      const { status } = await callRest('PATCH', `/news/${edition.id}?draft=true`, { token: official(person).token, body: { lead: 'Sửa', updatedAt: edition.updatedAt } });
      const allowed = refusalOf('edit', { state, publicState: 'none', submittedBy: null, behind: false }, official(person).user, false) === null;
      expect(status, `${person} from ${state}`).toBe(allowed ? 200 : 409);
      expect((await read(edition.id)).lead).toBe(allowed ? 'Sửa' : edition.lead);
      if (readers) expect((await read(edition.id, false)).lead).toBe('Sapo');
    }
  });
});

test.each(['release', 'fail', 'edit', 'toString', 'nothing'])('nobody calls %s over REST', async (name) => {
  const { id, updatedAt } = await make('scheduled', 'vi', false);
  const { status } = await callRest('POST', `/news/${id}/transitions/${name}`, { token: official('administrator 1').token, body: bodyOf(updatedAt) });
  expect(status).toBe(404);
  expect((await read(id)).editionState).toBe('scheduled');
});

test('strangers make no transition and learn nothing', async () => {
  const { id, updatedAt } = await make('inReview', 'vi', false);
  expect((await callRest('POST', `/news/${id}/transitions/approve`, { body: bodyOf(updatedAt) })).status).toBe(403);
  expect((await callRest('GET', `/news/${id}/workflow`)).status).toBe(403);
});

describe('four eyes', () => {
  test('nobody approves what they submitted, administrators included', async () => {
    for (const name of ['editor 1', 'administrator 1']) {
      const edition = await make('inReview', 'vi', false, name);
      for (const transition of ['approve', 'schedule']) {
        const { status } = await callRest('POST', `/news/${edition.id}/transitions/${transition}`, { token: official(name).token, body: bodyOf(edition.updatedAt) });
        expect(status).toBe(403);
      }
    }
  });

  test('the rule is turned off by an administrator alone, and the trail says so', async () => {
    const turnOff = (name: string, selfApproval: boolean) => callRest('POST', '/globals/rules', { token: official(name).token, body: { selfApproval } });
    expect((await turnOff('author 1', true)).status).toBe(403);
    expect((await turnOff('editor 1', true)).status).toBe(403);
    expect((await turnOff('administrator 1', true)).status).toBe(200);
    const edition = await make('inReview', 'vi', false, 'editor 1');
    const approved = await callRest('POST', `/news/${edition.id}/transitions/approve`, { token: official('editor 1').token, body: bodyOf(edition.updatedAt) });
    expect(approved.status).toBe(200);
    await turnOff('administrator 1', false);
    const { docs } = await portal.payload.find({ collection: 'trail', where: { action: { in: ['ruleChanged', 'approve'] } }, sort: '-sequence', limit: 3 });
    expect(docs.map(({ action }) => action)).toEqual(['ruleChanged', 'approve', 'ruleChanged']);
    expect(JSON.parse(docs[1]?.after ?? '')).toMatchObject({ state: 'published', ownSubmission: true });
    expect([docs[2]?.before, docs[2]?.after].map((rules) => JSON.parse(rules ?? ''))).toMatchObject([{ selfApproval: false }, { selfApproval: true }]);
  });
});

describe('an approval', () => {
  test('is of the version that was read: one that changed meanwhile is refused', async () => {
    const edition = await make('inReview', 'vi', false);
    await step(edition.id, 'recall', 'author 1');
    await portal.payload.update({ collection: 'news', id: edition.id, data: { lead: 'Khác hẳn' }, draft: true });
    await step(edition.id, 'submit', 'author 1');
    const approve = (seen?: string) => callRest('POST', `/news/${edition.id}/transitions/approve`, { token: official('editor 1').token, body: { seen } });
    expect((await approve(edition.updatedAt)).status).toBe(409);
    expect((await approve()).status).toBe(400);
    expect((await read(edition.id, false))._status).toBe('draft');
    expect((await approve((await read(edition.id)).updatedAt)).status).toBe(200);
    expect(await read(edition.id, false)).toMatchObject({ _status: 'published', editionState: 'published', lead: 'Khác hẳn' });
  });

  test('twice at once is made once', async () => {
    const edition = await make('inReview', 'vi', false);
    const answers = await Promise.all(
      ['editor 1', 'editor 2', 'administrator 1', 'administrator 2'].map((name) =>
        callRest('POST', `/news/${edition.id}/transitions/approve`, { token: official(name).token, body: { seen: edition.updatedAt } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const { totalDocs } = await portal.payload.count({ collection: 'trail', where: { action: { equals: 'approve' }, record: { equals: String(edition.id) } } });
    expect(totalDocs).toBe(1);
  });

  test('and a return at once leave one consistent state', async () => {
    const edition = await make('inReview', 'vi', false);
    const [approved, returned] = await Promise.all([
      callRest('POST', `/news/${edition.id}/transitions/approve`, { token: official('editor 1').token, body: { seen: edition.updatedAt } }),
      callRest('POST', `/news/${edition.id}/transitions/return`, { token: official('editor 2').token, body: { remark: 'Chưa được' } }),
    ]);
    expect([approved.status, returned.status].sort()).toEqual([200, 409]);
    const [main, latest] = [await read(edition.id, false), await read(edition.id)];
    expect([main._status, latest.editionState]).toEqual(approved.status === 200 ? ['published', 'published'] : ['draft', 'draft']);
  });

  test('of a deleted item says so', async () => {
    const edition = await make('inReview', 'vi', false);
    await portal.payload.delete({ collection: 'news', id: edition.id });
    const answer = await callRest('POST', `/news/${edition.id}/transitions/approve`, { token: official('editor 1').token, body: { seen: edition.updatedAt } });
    expect(answer).toMatchObject({ status: 404, json: { errors: [{ message: 'Bài này đã bị xoá.' }] } });
  });

  test('needs the role at that moment, not at sign-in', async () => {
    const edition = await make('inReview', 'vi', false);
    const { user, token } = official('editor 2');
    await portal.payload.update({ collection: 'users', id: user.id, data: { role: 'author' } });
    const answer = await callRest('POST', `/news/${edition.id}/transitions/approve`, { token, body: { seen: edition.updatedAt } });
    await portal.payload.update({ collection: 'users', id: user.id, data: { role: 'editor' } });
    // Another role ends what was signed in with the one before.
    expect(answer.status).toBe(403);
    expect((await read(edition.id)).editionState).toBe('inReview');
  });

  test('and every other step needs the account at that moment', async () => {
    const account = { name: 'Người vừa nghỉ', email: 'vua.nghi@example.vn', role: 'editor' as const, password };
    const { id: user } = await portal.payload.create({ collection: 'users', data: account });
    const { token } = await portal.payload.login({ collection: 'users', data: account });
    const [waiting, draft] = [await make('inReview', 'vi', false), await make('draft', 'vi', false)];
    await portal.payload.delete({ collection: 'users', id: user });
    const answers = await Promise.all([
      callRest('POST', `/news/${waiting.id}/transitions/approve`, { token, body: { seen: waiting.updatedAt } }),
      callRest('PATCH', `/news/${draft.id}?draft=true`, { token, body: { lead: 'Vẫn viết', updatedAt: draft.updatedAt } }),
      callRest('GET', `/news/${draft.id}/workflow`, { token }),
      callRest('GET', '/trail/export', { token }),
    ]);
    for (const { status, json } of answers) {
      expect(status).toBe(403);
      expect(JSON.stringify(json)).toContain('phiên làm việc đã hết');
    }
    expect([(await read(waiting.id)).editionState, (await read(draft.id)).lead]).toEqual(['inReview', 'Sapo']);
  });
});

describe('submitting', () => {
  test('asks for what publication will ask for, and says what is missing', async () => {
    const { id, updatedAt } = await portal.payload.create({ collection: 'news', data: { title: 'Chỉ có tiêu đề', language: 'vi' }, draft: true });
    const answer = await callRest('POST', `/news/${id}/transitions/submit`, { token: official('author 1').token, body: { seen: updatedAt } });
    expect(answer.status).toBe(400);
    const said = JSON.stringify(answer.json);
    for (const path of ['lead', 'body']) expect(said).toContain(`"path":"${path}"`);
    expect((await read(id)).editionState).toBe('draft');
  });

  test('is refused where another edition has the address', async () => {
    const one = await make('published', 'vi', true);
    const { id, updatedAt } = await portal.payload.create({ collection: 'news', data: { title: one.title, slug: one.slug, lead: 'Sapo', body: toBody('x'), language: 'vi' }, draft: true });
    const answer = await callRest('POST', `/news/${id}/transitions/submit`, { token: official('author 1').token, body: { seen: updatedAt } });
    expect(answer).toMatchObject({ status: 400, json: { errors: [{ data: { errors: [{ path: 'slug' }] } }] } });
  });
});

describe('what the transitions keep is written by them alone', () => {
  test('a save cannot set it', async () => {
    const { id, updatedAt } = await make('draft', 'vi', false);
    const body = { updatedAt, editionState: 'published', review: { submittedBy: 1 }, publishOn: later(), changeNotes: [{ on: later(), note: 'x' }], takenDown: { way: 'error' } };
    expect((await callRest('PATCH', `/news/${id}?draft=true`, { token: official('administrator 1').token, body })).status).toBe(200);
    expect(await read(id)).toMatchObject({ editionState: 'draft', publishOn: null, changeNotes: [], takenDown: { way: null }, review: { submittedBy: null } });
  });

  test('an old version comes back as a draft, whatever it once was', async () => {
    const { id } = await make('published', 'vi', true);
    await step(id, 'takeDown', 'editor 1');
    const { docs } = await portal.payload.findVersions({ collection: 'news', where: { parent: { equals: id } }, sort: 'createdAt' });
    expect((await callRest('POST', `/news/versions/${docs[0]?.id}`, { token: official('author 2').token })).status).toBe(200);
    expect(await read(id)).toMatchObject({ editionState: 'draft', takenDown: { way: 'withdrawn' } });
    expect(await read(id, false)).toMatchObject({ editionState: 'withdrawn' });
  });

  test('and none comes back while an edition is in review', async () => {
    const { id } = await make('inReview', 'vi', false);
    const { docs } = await portal.payload.findVersions({ collection: 'news', where: { parent: { equals: id } }, sort: 'createdAt' });
    expect((await callRest('POST', `/news/versions/${docs[0]?.id}`, { token: official('editor 1').token })).status).toBe(409);
    expect((await read(id)).editionState).toBe('inReview');
  });
});

describe('a save over REST', () => {
  const save = (id: number, name: string, body: object, query = 'draft=true&autosave=true') => callRest('PATCH', `/news/${id}?${query}`, { token: official(name).token, body });

  test('does not overwrite unknowingly what somebody else saved', async () => {
    const { id, updatedAt } = await make('draft', 'vi', false);
    expect((await save(id, 'author 1', { lead: 'Của một', updatedAt })).status).toBe(200);
    const second = await save(id, 'author 2', { lead: 'Của hai', updatedAt });
    expect(second.status).toBe(409);
    expect(JSON.stringify(second.json)).toContain('author 1 đã lưu bài này');
    expect((await read(id)).lead).toBe('Của một');
    expect((await save(id, 'author 2', { lead: 'Của hai', updatedAt: (await read(id)).updatedAt })).status).toBe(200);
  });

  test.each(['draft=true', 'draft=true&autosave=true'])('names the version that was read (%s)', async (query) => {
    const { id } = await make('draft', 'vi', false);
    for (const body of [{ lead: 'Không đọc' }, { lead: 'Không đọc', updatedAt: null }, { lead: 'Không đọc', updatedAt: '' }]) {
      const answer = await save(id, 'author 1', body, query);
      expect(answer).toMatchObject({ status: 409, json: { errors: [{ message: expect.stringContaining('updatedAt') }] } });
    }
    expect((await read(id)).lead).toBe('Sapo');
  });

  test('from a second window of the same official is refused when the first has saved meanwhile', async () => {
    const { id, updatedAt } = await make('draft', 'vi', false);
    expect((await save(id, 'author 1', { lead: 'Cửa sổ một', updatedAt, form: 'one' })).status).toBe(200);
    for (const form of ['two', null, undefined]) {
      const stale = await save(id, 'author 1', { lead: 'Cửa sổ hai', updatedAt, form });
      expect(stale).toMatchObject({ status: 409, json: { errors: [{ message: expect.stringContaining('cửa sổ khác') }] } });
    }
    expect((await read(id)).lead).toBe('Cửa sổ một');
    // The first window saves again before it has heard of its own last save.
    expect((await save(id, 'author 1', { lead: 'Cửa sổ một, tiếp', updatedAt, form: 'one' })).status).toBe(200);
    // The name of a form is not read by others, who might send it.
    expect(JSON.stringify((await callRest('GET', `/news/${id}?draft=true&depth=0`, { token: official('author 1').token })).json)).not.toContain('"form":"one"');
    // Not after a save of the same official by another door, which names no form.
    expect((await save(id, 'author 1', { lead: 'Không qua cửa sổ', updatedAt: (await read(id)).updatedAt })).status).toBe(200);
    expect((await save(id, 'author 1', { lead: 'Cửa sổ một, cũ', updatedAt, form: 'one' })).status).toBe(409);
    expect((await save(id, 'author 1', { lead: 'Cửa sổ một, tiếp', updatedAt: (await read(id)).updatedAt, form: 'one' })).status).toBe(200);
    // Nobody else gets through by its name, and no window after a transition.
    expect((await save(id, 'author 2', { lead: 'Khác', updatedAt, form: 'one' })).status).toBe(409);
    await step(id, 'submit', 'author 1');
    await step(id, 'recall', 'author 1');
    expect((await save(id, 'author 1', { lead: 'Cửa sổ cũ', updatedAt, form: 'one' })).status).toBe(409);
    expect((await read(id)).lead).toBe('Cửa sổ một, tiếp');
  });

  test('at the same moment as another is made by one of them', async () => {
    const { id, updatedAt } = await make('draft', 'vi', false);
    const answers = await Promise.all(['author 1', 'author 2', 'editor 1'].map((name) => save(id, name, { lead: name, updatedAt, form: name })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});

test('what is public is not deleted before it is taken down', async () => {
  const { id } = await make('published', 'vi', true);
  const remove = () => callRest('DELETE', `/news/${id}`, { token: official('administrator 1').token });
  expect((await remove()).status).toBe(403);
  await step(id, 'takeDown', 'editor 1', { takenDown: { way: 'error', reason: 'Nhầm' } });
  expect((await remove()).status).toBe(200);
});
