import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFollowCode, hashFollowCode } from '@/lib/follow-code';
import type { Question, User } from '@/payload-types';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';
import { roles } from '../roles';
import { questionMoves, questionRefusalOf, questionStates, questionTransitionOf, type QuestionMove, type QuestionState } from './transitions';

let portal: Portal;
let callRest: (typeof import('@/test/rest'))['callRest'];
let perform: (typeof import('./perform-move'))['performMove'];
let transition: (typeof import('../editions/perform-transition'))['performTransition'];
let forget: (typeof import('./forget'))['forgetQuestions'];
let withTransaction: (typeof import('../with-transaction'))['withTransaction'];
let localReq: (typeof import('payload'))['createLocalReq'];
let division: number;
const password = 'một câu dài dễ nhớ';
const officials = new Map<string, { user: User; token: string }>();
const people = roles.flatMap((role) => [`${role} 1`, `${role} 2`]);

beforeAll(async () => {
  portal = await createPortal();
  ({ callRest } = await import('@/test/rest'));
  ({ performMove: perform } = await import('./perform-move'));
  ({ performTransition: transition } = await import('../editions/perform-transition'));
  ({ forgetQuestions: forget } = await import('./forget'));
  ({ withTransaction } = await import('../with-transaction'));
  ({ createLocalReq: localReq } = await import('payload'));
  for (const person of people) {
    const email = `${person.replace(' ', '.')}@example.vn`;
    const [role] = person.split(' ');
    const user = await portal.payload.create({ collection: 'users', data: { name: person, email, password, role: roles.find((one) => one === role) ?? 'author' } });
    const { token } = await portal.payload.login({ collection: 'users', data: { email, password } });
    officials.set(person, { user, token: token ?? '' });
  }
  ({ id: division } = await portal.payload.create({ collection: 'divisions', data: { name: 'Thanh tra', kind: 'inspectorate', order: 1 } }));
});
afterAll(() => portal.close());

const official = (name: string) => {
  const found = officials.get(name);
  if (!found) throw new Error(name);
  return found;
};
const read = (id: number): Promise<Question> => portal.payload.findByID({ collection: 'questions', id, depth: 0 });
const asked = 'Tôi là Nguyễn Văn Kín, số 0912 345 678, căn cước 001099012345. Thủ tục cấp phép bưu chính mất mấy ngày?';

const ask = (more: Partial<Question> = {}): Promise<Question> =>
  portal.payload.create({
    collection: 'questions',
    data: { question: asked, name: 'Nguyễn Văn Kín', contact: 'kin@example.vn', language: 'vi', codeHash: hashFollowCode(createFollowCode()), state: 'received', receivedAt: new Date().toISOString(), dueOn: new Date().toISOString(), ...more },
    depth: 0,
  });

const given = { division: () => ({ division }), reply: { outcome: { kind: 'replied' as const, text: 'Năm ngày làm việc.' } } };
const givenFor = (name: QuestionMove) => ({ ...given.division(), ...given.reply, remark: name === 'return' ? 'Viết rõ hơn' : undefined });

async function step(id: number, name: QuestionMove, by: string, more: object = {}): Promise<void> {
  const req = await localReq({ user: { ...official(by).user, collection: 'users' } }, portal.payload);
  const { updatedAt } = await read(id);
  await perform(req, id, name, { ...givenFor(name), seen: updatedAt, ...more });
}

/** Writes, submits and approves the public answer of a question. Gives its number. */
async function publishAnswer(id: number): Promise<number> {
  await step(id, 'answer', 'author 1');
  const answer = Number((await read(id)).answer);
  const text = { title: `Cấp phép bưu chính ${id}`, body: toBody('Năm ngày làm việc.') };
  const author = await localReq({ user: { ...official('author 1').user, collection: 'users' } }, portal.payload);
  await portal.payload.update({ collection: 'answers', id: answer, data: text, draft: true, req: author });
  for (const [name, by] of [['submit', 'author 1'], ['approve', 'editor 1']] as const) {
    const { updatedAt } = await portal.payload.findByID({ collection: 'answers', id: answer, draft: true });
    await transition(await localReq({ user: { ...official(by).user, collection: 'users' } }, portal.payload), 'answers', answer, name, { seen: updatedAt });
  }
  return answer;
}

/** Makes a question in a state; what is in review was proposed by the first author. */
async function make(state: QuestionState): Promise<Question> {
  const { id } = await ask();
  if (state === 'received') return read(id);
  if (state === 'withdrawn') await step(id, 'erase', 'editor 1');
  else await step(id, 'assign', 'editor 1');
  if (state === 'answering') await step(id, 'answer', 'author 1');
  if (state === 'published') await publishAnswer(id);
  if (state === 'inReview' || state === 'replied' || state === 'declined') {
    await step(id, 'propose', 'author 1', state === 'declined' ? { outcome: { kind: 'declined', reason: 'notOurs' } } : {});
  }
  if (state === 'replied' || state === 'declined') await step(id, 'approve', 'editor 2');
  const made = await read(id);
  expect(made.state).toBe(state);
  return made;
}

describe('the table over REST', () => {
  test.each(questionStates)('from %s', async (state) => {
    let question = await make(state);
    for (const person of people) {
      for (const name of questionMoves.filter((one) => questionTransitionOf(one).by !== 'system')) {
        const { user, token } = official(person);
        const proposedBy = ['inReview', 'replied', 'declined'].includes(state) ? official('author 1').user.id : null;
        const refusal = questionRefusalOf(name, { state, proposedBy, erased: state === 'withdrawn' }, user, false);
        const { status, json } = await callRest('POST', `/questions/${question.id}/moves/${name}`, { token, body: { ...givenFor(name), seen: question.updatedAt } });
        const said = `${person}: ${name} from ${state}: ${JSON.stringify(json)}`;
        expect(status, said).toBe(refusal === null ? 200 : refusal === 'state' ? 409 : 403);
        const after = await read(question.id);
        const { to } = questionTransitionOf(name);
        const open = ['received', 'assigned', 'answering', 'inReview'].includes(state);
        const reached = to === 'same' ? state : to === 'outcome' ? 'replied' : to === 'closed' ? (open ? 'withdrawn' : state) : to;
        expect(after.state, said).toBe(refusal === null ? reached : state);
        if (refusal === null) question = await make(state);
        else expect(after.updatedAt, said).toBe(question.updatedAt);
      }
    }
  }, 300_000);

  test.each(['publish', 'lose', 'toString', 'nothing'])('nobody calls %s', async (name) => {
    const { id, updatedAt } = await make('answering');
    expect((await callRest('POST', `/questions/${id}/moves/${name}`, { token: official('administrator 1').token, body: { seen: updatedAt } })).status).toBe(404);
  });

  test('nobody approves what they proposed, administrators included', async () => {
    for (const person of ['editor 1', 'administrator 1']) {
      const { id } = await make('assigned');
      await step(id, 'propose', person);
      const { updatedAt } = await read(id);
      expect((await callRest('POST', `/questions/${id}/moves/approve`, { token: official(person).token, body: { seen: updatedAt } })).status).toBe(403);
    }
  });

  test('what is missing is asked for, and what has changed is not overwritten', async () => {
    const { id, updatedAt } = await make('received');
    const assign = (body: unknown) => callRest('POST', `/questions/${id}/moves/assign`, { token: official('editor 1').token, body });
    expect((await assign({ seen: updatedAt })).status).toBe(400);
    expect((await assign({ seen: updatedAt, division: 999_999 })).status).toBe(400);
    expect((await assign({ seen: updatedAt, division: 'một' })).status).toBe(400);
    expect((await assign({ division })).status).toBe(400);
    expect((await assign({ seen: new Date(0).toISOString(), division })).status).toBe(409);
    const { id: other, updatedAt: seen } = await make('assigned');
    const propose = (outcome: unknown) => callRest('POST', `/questions/${other}/moves/propose`, { token: official('author 1').token, body: { seen, outcome } });
    for (const outcome of [undefined, {}, { kind: 'replied' }, { kind: 'replied', text: '  ' }, { kind: 'declined' }, { kind: 'declined', reason: 'because' }]) expect((await propose(outcome)).status, JSON.stringify(outcome)).toBe(400);
    expect((await read(other)).state).toBe('assigned');
  });
});

describe('what a stranger gets', () => {
  test('nothing over REST, of questions and of answers that are not published', async () => {
    const { id } = await make('answering');
    for (const path of ['/questions', `/questions/${id}`, `/questions/${id}/moves`, '/answers', `/answers?where[source][equals]=${id}`, '/questions?depth=4&limit=0']) {
      const { status, json } = await callRest('GET', path);
      expect(status, path).toBe(403);
      expect(JSON.stringify(json)).not.toContain('Nguyễn Văn Kín');
    }
    for (const [method, path] of [['POST', '/questions'], ['PATCH', `/questions/${id}`], ['DELETE', `/questions/${id}`], ['POST', `/questions/${id}/moves/assign`]] as const) {
      expect((await callRest(method, path, { body: { question: 'x', withdraws: true } })).status, path).toBe(403);
    }
  });

  test('officials change questions by transitions alone, and read no code', async () => {
    const { id } = await make('received');
    const { token } = official('administrator 1');
    for (const [method, path] of [['POST', '/questions'], ['PATCH', `/questions/${id}`], ['DELETE', `/questions/${id}`], ['PATCH', '/questions?where[id][exists]=true']] as const) {
      expect((await callRest(method, path, { token, body: { state: 'replied', name: 'Khác' } })).status, path).toBe(403);
    }
    const { json } = await callRest('GET', `/questions/${id}`, { token });
    expect(json).toMatchObject({ question: asked });
    expect(JSON.stringify(json)).not.toContain('codeHash');
    const guessed = await callRest('GET', `/questions?where[codeHash][like]=a`, { token });
    expect(guessed.status).not.toBe(200);
  });

  test('of a published answer the wording without personal data, and not whose question it was', async () => {
    const { id } = await make('assigned');
    const answer = await publishAnswer(id);
    const seen = await portal.payload.findByID({ collection: 'answers', id: answer, overrideAccess: false, depth: 3 });
    expect(seen.question).toBe('Tôi là Nguyễn Văn Kín, số [số điện thoại], căn cước [số giấy tờ]. Thủ tục cấp phép bưu chính mất mấy ngày?');
    expect(JSON.stringify(seen)).not.toMatch(/0912|001099|kin@example/);
    expect(seen.source).toBeUndefined();
    // Subscribers are told of news and directives; an answer must not stand in the way of those.
    expect((await portal.payload.count({ collection: 'announcements' })).totalDocs).toBe(0);
  });
});

test('a question is due by the rules of the day on which it comes', async () => {
  const at = '2026-11-24T03:00:00.000Z';
  expect((await ask({ receivedAt: at })).dueOn).toBe('2026-12-08T16:59:59.999Z');
  const change = (body: object, who = 'administrator 1') => callRest('POST', '/globals/rules', { token: official(who).token, body });
  expect((await change({ answerWithin: 2 }, 'editor 1')).status).toBe(403);
  expect((await change({ answerWithin: 0 })).status).toBe(400);
  expect((await change({ answerWithin: 2, daysOff: [{ day: '2026-11-26T05:00:00.000Z' }] })).status).toBe(200);
  expect((await ask({ receivedAt: at })).dueOn).toBe('2026-11-27T16:59:59.999Z');
  await change({ answerUnit: 'days', daysOff: [] });
  expect((await ask({ receivedAt: at })).dueOn).toBe('2026-11-26T16:59:59.999Z');
  await change({ answerWithin: 10, answerUnit: 'workingDays' });
  const { docs } = await portal.payload.find({ collection: 'trail', where: { action: { equals: 'ruleChanged' } }, sort: '-sequence', limit: 1 });
  expect(JSON.parse(docs[0]?.after ?? '')).toMatchObject({ answerWithin: 10, answerUnit: 'workingDays' });
});

test('the trail tells each step, and no word of the reader’s', async () => {
  const { id } = await make('assigned');
  await publishAnswer(id);
  await step(id, 'erase', 'editor 1');
  const { docs } = await portal.payload.find({ collection: 'trail', where: { collection: { equals: 'questions' }, record: { equals: String(id) } }, sort: 'sequence', pagination: false });
  expect(docs.map(({ action }) => action)).toEqual(['questionReceived', 'question.assign', 'question.answer', 'question.publish', 'question.erase']);
  expect(docs[0]).toMatchObject({ actor: null, place: null });
  expect(JSON.stringify(docs)).not.toMatch(/Nguyễn Văn Kín|0912|kin@example|bưu chính/);
});

describe('erasing', () => {
  const isErased = (question: Question) => {
    expect(question).toMatchObject({ question: null, name: null, contact: null, excerpt: null });
    expect(question.reply?.text ?? null).toBeNull();
    expect(question.erasedAt).toBeTruthy();
  };

  test('on request takes an answer that was begun along, and closes the question', async () => {
    const { id, answer } = await make('answering');
    await step(id, 'erase', 'editor 1');
    isErased(await read(id));
    expect((await read(id)).state).toBe('withdrawn');
    expect(await portal.payload.findByID({ collection: 'answers', id: Number(answer), disableErrors: true })).toBeNull();
    const { totalDocs } = await portal.payload.countVersions({ collection: 'answers', where: { parent: { equals: Number(answer) } } });
    expect(totalDocs).toBe(0);
  });

  test('leaves what is published, and drops the drafts before it', async () => {
    const { id } = await make('assigned');
    const answer = await publishAnswer(id);
    await step(id, 'erase', 'editor 1');
    isErased(await read(id));
    expect((await read(id)).state).toBe('published');
    expect(await portal.payload.findByID({ collection: 'answers', id: answer, overrideAccess: false })).toMatchObject({ _status: 'published' });
    const { docs } = await portal.payload.findVersions({ collection: 'answers', where: { parent: { equals: answer } }, pagination: false });
    expect(docs.map(({ version }) => version._status)).toEqual(['published']);
  });

  test('by the reader needs no official, and nobody over REST can ask for it so', async () => {
    const { id } = await make('inReview');
    await portal.payload.update({ collection: 'questions', id, data: {}, context: { withdraws: true } });
    isErased(await read(id));
    const { docs } = await portal.payload.find({ collection: 'trail', where: { action: { equals: 'questionWithdrawn' } }, sort: '-sequence', limit: 1 });
    expect(docs[0]).toMatchObject({ record: String(id), actor: null, place: null });
  });

  test('comes by itself once a closed question is as old as the rules say', async () => {
    const [closed, open] = [await make('replied'), await make('assigned')];
    const in11Months = new Date();
    in11Months.setUTCMonth(in11Months.getUTCMonth() + 11);
    await forget(portal.payload, in11Months);
    expect((await read(closed.id)).question).toBe(asked);
    const in13Months = new Date();
    in13Months.setUTCMonth(in13Months.getUTCMonth() + 13);
    expect(await forget(portal.payload, in13Months)).toBeGreaterThan(0);
    isErased(await read(closed.id));
    expect((await read(closed.id)).state).toBe('replied');
    expect((await read(open.id)).question).toBe(asked);
    expect(await forget(portal.payload, in13Months)).toBe(0);
  });
});

test('a question waits again when its answer is given up or deleted, not while the answer is in review', async () => {
  const { id } = await make('answering');
  await step(id, 'setAside', 'editor 1');
  expect(await read(id)).toMatchObject({ state: 'assigned', answer: null });
  await step(id, 'answer', 'author 1');
  const answer = Number((await read(id)).answer);
  await portal.payload.update({ collection: 'answers', id: answer, data: { title: 'Đang duyệt', body: toBody('Trả lời') }, draft: true });
  const { updatedAt } = await portal.payload.findByID({ collection: 'answers', id: answer, draft: true });
  await transition(await localReq({ user: { ...official('author 1').user, collection: 'users' } }, portal.payload), 'answers', answer, 'submit', { seen: updatedAt });
  await expect(step(id, 'setAside', 'editor 1')).rejects.toMatchObject({ status: 409 });
  expect((await callRest('DELETE', `/answers/${answer}`, { token: official('editor 1').token })).status).toBe(200);
  expect(await read(id)).toMatchObject({ state: 'assigned', answer: null });
});

test('an answer is not given up while a translation of it is more than a draft, and what was public outlives the question', async () => {
  const { payload } = portal;
  const { id } = await make('answering');
  const answer = Number((await read(id)).answer);
  const text = { title: 'How long it takes', question: 'How long does it take?', body: toBody('Five days.'), language: 'en' as const, original: answer };
  const draft = await payload.create({ collection: 'answers', data: text, draft: true });
  const { updatedAt } = await payload.findByID({ collection: 'answers', id: draft.id, draft: true });
  await transition(await localReq({ user: { ...official('author 1').user, collection: 'users' } }, payload), 'answers', draft.id, 'submit', { seen: updatedAt });
  await expect(step(id, 'setAside', 'editor 1')).rejects.toMatchObject({ status: 409 });
  await payload.delete({ collection: 'answers', id: draft.id });

  const published = await payload.create({ collection: 'answers', data: { ...text, _status: 'published' } });
  await expect(step(id, 'setAside', 'editor 1')).rejects.toMatchObject({ status: 409 });
  await step(id, 'erase', 'administrator 1');
  const { docs } = await payload.find({ collection: 'answers', where: { id: { in: [answer, published.id] } }, depth: 0 });
  expect(docs).toMatchObject([{ id: published.id, _status: 'published', original: null }]);
});

test('a translation that is being published outlives the question', async () => {
  const { payload } = portal;
  const { id } = await make('answering');
  const answer = Number((await read(id)).answer);
  const translation = await payload.create({ collection: 'answers', data: { title: 'How long it takes now', question: 'How long does it take?', body: toBody('Five days.'), language: 'en', original: answer }, draft: true });
  const publishing = await localReq({}, payload);
  let erasing: Promise<void> | undefined;
  await withTransaction(publishing, async () => {
    await payload.update({ collection: 'answers', id: translation.id, data: { _status: 'published' }, req: publishing });
    erasing = step(id, 'erase', 'administrator 1');
    // By then it has found the translation, and waits.
    await setTimeout(1000);
  });
  await erasing;
  const { docs } = await payload.find({ collection: 'answers', where: { id: { in: [answer, translation.id] } }, depth: 0 });
  expect(docs).toMatchObject([{ id: translation.id, _status: 'published', original: null }]);
});

test('the desk shows open questions, the overdue first and marked, and replies of others to whoever may approve them', async () => {
  const { listOpenQuestions, listProposedReplies } = await import('../desk/question-lists');
  const at = (person: string) => ({ payload: portal.payload, user: { ...official(person).user, collection: 'users' as const }, i18n: { language: 'vi' as const } });
  // What other tests asked on days of their own is overdue one day, if it is not yet.
  await portal.payload.delete({ collection: 'questions', where: { dueOn: { exists: true } } });
  const late = await ask({ receivedAt: '2020-01-02T03:00:00.000Z', question: 'Câu hỏi quá hạn từ lâu, gọi 0912 345 678' });
  await make('received');
  const [first, second] = await listOpenQuestions(at('author 1'));
  expect(first).toMatchObject({ href: `/admin/collections/questions/${late.id}`, text: 'Câu hỏi quá hạn từ lâu, gọi [số điện thoại]', failed: true, note: expect.stringContaining('quá hạn từ 16/01/2020 23:59') });
  expect(second).toMatchObject({ failed: false });
  await step(late.id, 'erase', 'editor 1');
  expect((await listOpenQuestions(at('author 1')))[0]?.failed).toBe(false);
  // The list is short, and the oldest come first.
  await portal.payload.delete({ collection: 'questions', where: { state: { equals: 'inReview' } } });
  const { id } = await make('assigned');
  await step(id, 'propose', 'editor 1');
  const hrefs = async (person: string) => (await listProposedReplies(at(person))).map(({ href }) => href);
  expect(await hrefs('editor 2')).toContain(`/admin/collections/questions/${id}`);
  expect(await hrefs('editor 1')).not.toContain(`/admin/collections/questions/${id}`);
});
