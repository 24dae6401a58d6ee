import crypto from 'node:crypto';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let signIn: (email: string, password: string, place: string) => Promise<{ status: number; message: string }>;
const password = 'một câu dài dễ nhớ';
let slowedDown = 0;
let rightPlaces = 0;

beforeAll(async () => {
  portal = await createPortal();
  const { default: config } = await import('@payload-config');
  signIn = async (email, word, place) => {
    const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': place };
    const response = await handleEndpoints({ config, request: new Request('http://localhost:3000/api/users/login', { method: 'POST', headers, body: JSON.stringify({ email, password: word }) }) });
    const { errors, message }: { errors?: { message: string }[]; message?: string } = await response.json();
    return { status: response.status, message: errors?.[0]?.message ?? message ?? '' };
  };
  for (const name of ['co.that', 'quen.noi']) {
    await portal.payload.create({ collection: 'users', data: { name, email: `${name}@so.example.vn`, password, role: 'author' } });
  }
});
afterAll(() => portal.close());

test('neither words nor work tell whether an account exists', async () => {
  const work = vi.spyOn(crypto, 'pbkdf2');
  const answers = [];
  for (const email of ['co.that@so.example.vn', 'khong.co@so.example.vn']) {
    work.mockClear();
    const answer = await signIn(email, 'một câu dài khác hẳn', '203.0.113.1');
    answers.push({ ...answer, work: work.mock.calls.map(([, , ...parameters]) => parameters.slice(0, 3)) });
  }
  work.mockRestore();
  expect(answers[0]).toMatchObject({ status: 401, work: [[600_000, 32, 'sha256']] });
  expect(answers[1]).toEqual(answers[0]);
});

test('trying passwords is slowed down, in the same words for an account that does not exist', async () => {
  // What was tried is remembered: a second try has accounts and a place of its own.
  slowedDown += 1;
  const place = `198.18.0.${slowedDown}`;
  await portal.payload.create({ collection: 'users', data: { name: 'bi.khoa', email: `bi.khoa.${slowedDown}@so.example.vn`, password, role: 'author' } });
  const answers = [];
  for (const name of ['bi.khoa', 'bia.dat']) {
    const email = `${name}.${slowedDown}@so.example.vn`;
    for (let time = 0; time < 10; time += 1) expect((await signIn(email, 'một câu dài khác hẳn', place)).status).toBe(401);
    // The right password neither, or it would be found all the same.
    answers.push(await signIn(email, password, place));
  }
  expect(answers[0]).toMatchObject({ status: 429, message: expect.stringContaining('1 phút') });
  expect(answers[1]).toEqual(answers[0]);
  expect((await signIn(`BI.KHOA.${slowedDown}@so.example.vn `, password, place)).status).toBe(429);
}, 120_000);

test('who knows the password uses up nothing of what a place may guess', async () => {
  const [place, { takeLoginTry }] = [`198.18.1.${(rightPlaces += 1)}`, await import('./login-limits')];
  for (let time = 0; time < 59; time += 1) await takeLoginTry(`ai.do.${time}@so.example.vn`, place, async () => false);
  for (let time = 0; time < 2; time += 1) expect((await signIn('co.that@so.example.vn', password, place)).status).toBe(200);
  await portal.payload.updateGlobal({ slug: 'rules', data: { factorRoles: ['author'] } });
  // A second factor has to be set up first.
  for (let time = 0; time < 2; time += 1) expect((await signIn('co.that@so.example.vn', password, place)).status).toBe(403);
  await portal.payload.updateGlobal({ slug: 'rules', data: { factorRoles: [] } });
  expect((await signIn('co.that@so.example.vn', 'một câu dài khác hẳn', place)).status).toBe(401);
  expect((await signIn('co.that@so.example.vn', password, place)).status).toBe(429);
});

test('an official signs in while others try the account from everywhere', async () => {
  expect((await signIn('quen.noi@so.example.vn', password, '198.51.100.7')).status).toBe(200);
  const { takeLoginTry } = await import('./login-limits');
  for (let time = 0; time < 100; time += 1) await takeLoginTry('quen.noi@so.example.vn', `203.0.113.${100 + time}`, async () => false);
  expect((await signIn('quen.noi@so.example.vn', password, '192.0.2.5')).status).toBe(429);
  expect((await signIn('quen.noi@so.example.vn', password, '198.51.100.7')).status).toBe(200);
});
