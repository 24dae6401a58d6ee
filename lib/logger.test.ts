import { Writable } from 'node:stream';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { expect, onTestFinished, test } from 'vitest';
import { createLogger, logConsole } from './logger';
import { withRequestId } from './request-id';
import { toLoggedAddress } from './scrub';

function openLog() {
  let text = '';
  const log = createLogger('info', new Writable({ write: (chunk, _encoding, done) => ((text += chunk), done()) }));
  return { log, lines: () => text.trim().split('\n').map((line): unknown => JSON.parse(line)), text: () => text };
}

test('the lines of one request bear one name, and no other request has it', async () => {
  const { log, lines } = openLog();
  const answer = () => withRequestId(async () => {
    log.info('begun');
    await new Promise((done) => setTimeout(done, 5));
    log.info('done');
  });
  await Promise.all([answer(), answer()]);
  log.info('outside');
  const [first, second, third, fourth, outside] = lines();
  expect(first).toMatchObject({ requestId: expect.stringMatching(/^[\da-f-]{36}$/) });
  expect([third, fourth]).toEqual(expect.arrayContaining([expect.objectContaining({ msg: 'done' })]));
  expect(new Set([first, second, third, fourth].map((line) => JSON.stringify(line).slice(-60).match(/[\da-f-]{36}/)?.[0])).size).toBe(2);
  expect(outside).not.toHaveProperty('requestId');
});

test('an error is logged without the people in it', () => {
  const { log, text } = openLog();
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "users_email_idx"'), { detail: 'Key (email)=(le.van.a@example.vn) already exists.', code: '23505' });
  const failed = Object.assign(new Error('Failed query: insert into "users" values ($1)\nparams: Lê Văn A,le.van.a@example.vn,0912345678', { cause }), { params: ['Lê Văn A'] });
  log.error({ err: failed }, 'It failed');
  log.error({ err: new Error('connect to postgres://portal:mat-khau@db/portal: Key (phone)=(0912345678) already exists. <b.c@sở.vn>') }, 'It failed');
  expect(text()).not.toMatch(/Lê Văn|le\.van|0912345678|mat-khau|b\.c@/);
  expect(text()).toContain('Failed query: insert into');
  expect(text()).toContain('postgres://…@db');
});

test('what is said of an error, and what a failed query brought, is logged without people and on one line', () => {
  const { log, lines, text } = openLog();
  const failed = new Error('Failed query: select ?\nparams: nguyen.van.a@example.vn,1\nsecond line of a value');
  log.error(failed);
  log.error({ err: failed });
  log.error({ err: failed, msg: `It failed: ${failed.message}` });
  expect(text()).not.toMatch(/nguyen|second line/);
  expect(lines()).toEqual(Array(3).fill(expect.objectContaining({ msg: expect.stringContaining('Failed query') })));
});

test('what was thrown and is no error is logged, too', () => {
  const { log, lines } = openLog();
  for (const thrown of ['by a.b@example.vn', null, { status: 1 }]) log.error({ err: thrown }, 'It failed');
  expect(lines()).toEqual(['by …@…', 'null', '{ status: 1 }'].map((message) => expect.objectContaining({ msg: 'It failed', err: { message } })));
});

test('of an error that stands for several each is logged', () => {
  const { log, text } = openLog();
  log.error({ err: new AggregateError([new Error('connect ECONNREFUSED ::1'), new Error('connect ECONNREFUSED 127.0.0.1')]) }, 'It failed');
  expect(text()).toMatch(/ECONNREFUSED ::1.*ECONNREFUSED 127\.0\.0\.1/);
});

test('what libraries print of errors is logged without people, wherever among the words an error is, and what happened and where stays', () => {
  const { log, lines, text } = openLog();
  const { error, warn } = console;
  onTestFinished(() => void Object.assign(console, { error, warn }));
  logConsole(log);
  const row = (field: string) => Object.assign(new Error(`It violates ${field}`), { detail: `Failing row contains (12, Nguyễn Văn A, Tôi tên là A,\n    0912345678).`, code: '23514' });
  const failed = new DrizzleQueryError('insert into "messages" values ($1, $2)', ['Nguyễn Văn A', 'Tôi tên là A\nở Hà Nội'], row('a check'));
  console.error(failed);
  console.error('⨯', failed);
  console.warn('It failed: %o', failed, 'a%c');
  console.error(new AggregateError([failed, row('another check')], 'All failed'));
  console.error(new Error('It failed', { cause: new AggregateError([failed]) }));
  console.error({ error: failed, row: { detail: row('a check').detail } });
  console.error(`Key (lower(name::text), phone)=(Nguyễn Văn A\n, 0912345678) already exists. Key (name)=(Nguyễn Văn A`);
  expect(text()).not.toMatch(/Nguyễn|Tôi tên|Hà Nội|0912345678/);
  expect(lines()).toHaveLength(7);
  const happened = expect.stringMatching(/Failed query: insert into "messages"[^]*\n +at .*logger\.test[^]*It violates a check/);
  expect(lines().slice(0, 5)).toEqual(Array(5).fill(expect.objectContaining({ msg: happened })));
  expect(lines()[3]).toMatchObject({ msg: expect.stringMatching(/All failed[^]*It violates another check/) });
  expect(lines()[5]).toMatchObject({ msg: expect.stringContaining('Failed query') });
});

test('an error behind which it stands itself is logged once', () => {
  const { log, lines } = openLog();
  const { error } = console;
  onTestFinished(() => void (console.error = error));
  logConsole(log);
  const failed = new Error('It failed');
  failed.cause = failed;
  console.error(failed, 'twice');
  expect(lines()).toEqual([expect.objectContaining({ msg: expect.stringMatching(/^Error: It failed\n(?![^]*It failed)[^]* twice$/) })]);
});

test('an address is logged without what readers wrote and without what opens something', () => {
  expect(toLoggedAddress('/tim-kiem?q=tên+tôi')).toBe('/tim-kiem');
  expect(toLoggedAddress('/xem-truoc/12.Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFy')).toBe('/xem-truoc/…');
  expect(toLoggedAddress('/admin/reset/0123456789abcdef0123456789abcdef01234567')).toBe('/admin/reset/…');
  expect(toLoggedAddress('/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi/ban-in')).toBe('/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi/ban-in');
  for (const code of ['K7MP-2XQD-9RTW', 'k7mp-2xqd-9rtw', 'K7MP2XQD9RTW', 'k7mp2xqd9rtw', 'K7MP%202XQD%209RTW', 'KXMPRXQDZRTW', 'kxmprqxdzrtw', 'ABCDEF-GHJKMN', 'K-7-M-P-2-X-Q-D-9-R-T-W', 'K7MP%C2%A02XQD/9RTW']) expect(toLoggedAddress(`/theo-doi/${code}`)).toBe('/theo-doi/…');
  for (const place of ['/en/follow', '/vi/theo-doi', '/vi/xem-truoc', '/nhan-tin/quan-ly', '/en/alerts/confirm', '/en/preview-link']) expect(toLoggedAddress(`${place}/abc`)).toBe(`${place}/…`);
  for (const path of ['/en/organisation', '/en/accessibility', '/co-cau-to-chuc/thanh-tra', '/tin-tuc/nam/2008', '/fonts/be-vietnam-pro.v1.woff2', '/theo-doi', '/en/follow', '/nhan-tin/da-gui-thu']) expect(toLoggedAddress(path)).toBe(path);
  expect(toLoggedAddress(undefined)).toBe('');
});

test('whoever logs an address logs it so: a page that could not be rendered, a request that could not be answered', () => {
  const { log, text } = openLog();
  log.error({ address: '/theo-doi/K7MP-2XQD-9RTW', status: 500 }, 'A page could not be rendered');
  log.warn({ path: '/en/follow/K7MP-2XQD-9RTW' }, 'A stored page could not be read');
  log.error({ address: '/xem-truoc/12.Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFy?x=1', err: new Error('It failed') }, 'A page could not be rendered');
  expect(text()).not.toMatch(/K7MP|Zm9v|x=1/);
});
