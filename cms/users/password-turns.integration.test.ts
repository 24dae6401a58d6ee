import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

const account = { email: 'dang.nhap@example.vn', password: 'một câu dài dễ nhớ' };
let portal: Portal;
let login: (body: BodyInit, place: string, more?: RequestInit & { duplex?: 'half' }) => Promise<Response>;
beforeAll(async () => {
  portal = await createPortal();
  const { default: config } = await import('@payload-config');
  await portal.payload.create({ collection: 'users', data: { ...account, name: 'Nhập', role: 'author' } });
  login = (body, place, more) =>
    handleEndpoints({ config, request: new Request('http://localhost:3000/api/users/login', { method: 'POST', body, headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': place }, ...more }) });
});
afterAll(() => portal.close());

test('of many who try at once some are asked to come again, and an official gets in afterwards', async () => {
  const tried = await Promise.all(Array.from({ length: 60 }, (_, place) => login(JSON.stringify({ email: `${place}@example.vn`, password: 'x' }), `203.0.113.${place}`)));
  const statuses = tried.map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([401, 503]));
  expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(40);
  expect(await tried.find(({ status }) => status === 503)?.text()).toContain('Xin đợi ít phút');
  expect((await login(JSON.stringify(account), '198.51.100.1')).status).toBe(200);
});

test('whoever sends slowly keeps nobody waiting', async () => {
  const bodies: ReadableStreamDefaultController[] = [];
  const stalled = Array.from({ length: 4 }, () => login(new ReadableStream({ start: (body) => void bodies.push(body) }), '203.0.113.200', { duplex: 'half' }));
  expect((await login(JSON.stringify(account), '198.51.100.1')).status).toBe(200);
  for (const body of bodies) body.error(new Error('hung up'));
  for (const { status } of await Promise.all(stalled)) expect(status).toBeGreaterThanOrEqual(400);
});

test('one customer of a network is one client, whichever of the addresses is used', async () => {
  const statuses: number[] = [];
  for (let tries = 0; tries < 70; tries += 1) statuses.push((await login(JSON.stringify({ email: `${tries}@example.net`, password: 'x' }), `2001:db8:1:2::${tries.toString(16)}`)).status);
  expect(statuses).toContain(429);
}, 180_000);

test('one network takes a part of the places, and a form of Payload’s own screens is read', async () => {
  const tries = Array.from({ length: 30 }, (_, place) => login(JSON.stringify({ email: `${place}@example.net`, password: 'x' }), `2001:db8:9:${place.toString(16)}::1`));
  const official = new FormData();
  official.set('_payload', JSON.stringify(account));
  const { status } = await login(official, '198.51.100.3', { headers: { 'X-Forwarded-For': '198.51.100.3' } });
  expect(status).toBe(200);
  const statuses = (await Promise.all(tries)).map((answer) => answer.status);
  expect(statuses.filter((one) => one === 503).length).toBeGreaterThanOrEqual(15);
});

test('what is no JSON is refused', async () => {
  expect((await login('email=a', '198.51.100.2', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })).status).toBe(400);
});
