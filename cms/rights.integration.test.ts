import type { CollectionSlug, Endpoint } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callers, openCallers, type Call, type Caller } from '@/test/callers';
import { createPortal, type Portal } from '@/test/portal';
import { isEditionSlug } from './editions/edition-slugs';
import { globalRights, isAmong, recordRights, type RecordRights, type Who } from './rights';

let portal: Portal;
let call: Call;
let accounts: Map<Caller, number>;
/** No record has this number: who may act on records of the kind hears that it is not there, others that they may not. */
const absent = 999_999;

beforeAll(async () => {
  portal = await createPortal();
  ({ call, accounts } = await openCallers(portal));
  for (const locale of ['vi', 'en'] as const) await portal.payload.updateGlobal({ slug: 'department', locale, data: { name: 'Sở', shortName: 'Sở' }, context: { loading: true } });
});
afterAll(() => portal.close());

/** What a call that is allowed may answer, besides success: nothing there, or nothing sensible sent. */
const allowed = (status: number) => status < 300 || status === 400 || status === 404 || status === 409;

const refused = (status: number) => status === 401 || status === 403;

type Cell = { what: string; least: Who; method: string; path: string; body?: unknown };
/** Not every collection has versions: there nobody gets any. */
const cellsOf = (slug: string, { read, versions, create, update, updateMany = update, delete: remove }: RecordRights, { id, version, body, query = '' }: Awaited<ReturnType<typeof recordFor>>): Cell[] => [
  { what: 'list', least: read, method: 'GET', path: `/${slug}?limit=1` },
  { what: 'count', least: read, method: 'GET', path: `/${slug}/count` },
  { what: 'read', least: read, method: 'GET', path: `/${slug}/${id}` },
  { what: 'create', least: create, method: 'POST', path: `/${slug}`, body: {} },
  { what: 'update', least: update, method: 'PATCH', path: `/${slug}/${id}${query}`, body },
  { what: 'update many', least: updateMany, method: 'PATCH', path: `/${slug}?where[id][equals]=${id}`, body },
  ...(versions === 'nobody' ? [] : [
    { what: 'versions', least: versions, method: 'GET', path: `/${slug}/versions?limit=1` },
    { what: 'version', least: versions, method: 'GET', path: `/${slug}/versions/${version}` },
    { what: 'restore', least: update, method: 'POST', path: `/${slug}/versions/${version}` },
  ]),
  { what: 'delete', least: remove, method: 'DELETE', path: `/${slug}/${slug === 'users' ? absent : id}` },
  { what: 'delete many', least: remove, method: 'DELETE', path: `/${slug}?where[id][equals]=${absent}` },
  { what: 'duplicate', least: create, method: 'POST', path: `/${slug}/${absent}/duplicate`, body: {} },
];

const profile = { divisions: { kind: 'centre', order: 1 }, officials: { position: 'Có thật', order: 1 }, topics: { order: 1 } } as const;
let made = 0;
const isProfile = (slug: string): slug is keyof typeof profile => slug in profile;

/** Gives the first version of a record. */
async function versionOf(collection: CollectionSlug, id: number): Promise<number> {
  const { docs } = await portal.payload.db.findVersions({ collection, where: { parent: { equals: id } }, sort: 'createdAt', limit: 1 });
  return Number(docs[0]?.id);
}

/** Gives a record that the caller has a right to, where the kind grants rights for some records alone or has versions, and what to change of it. */
async function recordFor(slug: string, who: Caller): Promise<{ id: number; version?: number; body: object; query?: string }> {
  const { payload } = portal;
  const user = accounts.get(who) ?? accounts.get('author') ?? absent;
  if (isEditionSlug(slug)) {
    const { id, updatedAt } = await payload.create({ collection: slug, data: { title: `Nháp của ${who}`, language: 'vi' }, draft: true });
    return { id, version: await versionOf(slug, id), body: { title: `Sửa của ${who}`, updatedAt }, query: '?draft=true' };
  }
  if (isProfile(slug)) {
    const { id } = await payload.create({ collection: slug, data: { name: `Có thật ${++made}`, ...profile[slug] } });
    return { id, version: await versionOf(slug, id), body: { order: 2 } };
  }
  if (slug === 'users') return { id: user, body: { name: who } };
  if (slug !== 'payload-locked-documents') return { id: absent, body: {} };
  const name = { relationTo: 'users' as const, value: user };
  const { id } = await payload.create({ collection: 'payload-locked-documents', data: { globalSlug: 'department', user: name } });
  return { id, body: { user: name } };
}

/** What the table says of these is said of one's own, by name and not by number. */
const byName = 'payload-preferences';

describe.each(callers)('%s over REST', (who) => {
  test.each(Object.entries(recordRights).filter(([slug]) => slug !== byName))('has just the rights of the table: %s', async (slug, rights) => {
    const wrong: string[] = [];
    for (const { what, least, method, path, body } of cellsOf(slug, rights, await recordFor(slug, who))) {
      const { status } = await call(who, method, path, body);
      // Some kinds have no such address, for anybody.
      const isNowhere = status === 404 && !isAmong(who, least) && (await call('administrator', method, path, body)).status === 404;
      if (!(isAmong(who, least) ? allowed(status) : refused(status) || isNowhere)) wrong.push(`${what}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(globalRights))('has just the rights of the table: %s', async (slug, { read, versions, update }) => {
    const version = slug === 'department' ? (await portal.payload.db.findGlobalVersions({ global: slug, limit: 1 })).docs[0]?.id : absent;
    const cells: [Who, string, string, unknown?][] = [
      [read, 'GET', `/globals/${slug}`],
      [update, 'POST', `/globals/${slug}`, {}],
      [versions, 'GET', `/globals/${slug}/versions`],
      [versions, 'GET', `/globals/${slug}/versions/${version}`],
      [versions === 'nobody' ? versions : update, 'POST', `/globals/${slug}/versions/${version}`],
    ];
    for (const [least, method, path, body] of cells) {
      const { status } = await call(who, method, path, body);
      // Where there are no versions there is no such address, for anybody.
      const right = isAmong(who, least) ? [200] : least === 'nobody' ? [404] : [401, 403];
      expect(right, `${who}, ${method} ${path}`).toContain(status);
    }
  });
});

describe.each(['author', 'editor', 'administrator'] as const)('an official as %s', (who) => {
  test('cannot set what the workflow keeps by sending it along', async () => {
    const { text } = await call(who, 'POST', '/news?draft=true', {
      title: `Của ${who}`, language: 'vi', editionState: 'published', firstPublishedAt: '2001-01-01T00:00:00.000Z', revisedAt: '2001-01-01T00:00:00.000Z', publishOn: '2001-01-01T00:00:00.000Z',
      behindSince: '2001-01-01T00:00:00.000Z', review: { submittedAt: '2001-01-01T00:00:00.000Z', remark: 'đã duyệt' }, takenDown: { way: 'gone', reason: 'x' }, changeNotes: [{ note: 'x', on: '2001-01-01T00:00:00.000Z' }],
    });
    expect(text).toContain(`Của ${who}`);
    expect(text).not.toMatch(/2001-01-01|đã duyệt|"gone"|"editionState":"published"/);
  });

  test('sees of no account how it signs in', async () => {
    for (const path of ['/users?depth=4', '/users/me', '/news?depth=4', '/users?select[hash]=true&select[salt]=true&select[sessions]=true']) {
      expect((await call(who, 'GET', path)).text, path).not.toMatch(/"(hash|salt|resetPasswordToken)":"|pbkdf2/);
    }
    // Nor by asking in the dark, a letter at a time.
    for (const field of ['hash', 'salt', 'resetPasswordToken']) {
      const { status, text } = await call(who, 'GET', `/users?where[${field}][like]=a`);
      expect([status >= 400, text.includes('"totalDocs":1')], field).toEqual([true, false]);
    }
  });
});

test('how the newsroom looks to somebody is for them alone', async () => {
  expect((await call('author', 'POST', `/${byName}/cot`, { value: { cot: 'của soạn thảo' } })).status).toBe(200);
  for (const other of ['stranger', 'editor', 'administrator'] as const) {
    expect((await call(other, 'GET', `/${byName}/cot`)).text).not.toContain('của soạn thảo');
    expect((await call(other, 'GET', `/${byName}?limit=0`)).text).not.toContain('của soạn thảo');
    expect((await call(other, 'DELETE', `/${byName}/cot`)).status).toBeGreaterThanOrEqual(400);
    expect((await call(other, 'DELETE', `/${byName}?where[key][equals]=cot`)).text).not.toContain('của soạn thảo');
  }
  expect((await call('author', 'GET', `/${byName}/cot`)).text).toContain('của soạn thảo');
  expect((await call('stranger', 'POST', `/${byName}/cot`, { value: 1 })).status).toBeLessThan(500);
});

test('a stranger gets nothing from any endpoint that there is', async () => {
  // Signing in and out, saying that one has an account at all; and files, which are public by their address.
  const open = [/users\/(login|init|logout|me|refresh-token|reset-password)$/, /\/file\//, /\/access(\/id)?$/, new RegExp(`^GET /${byName}/`)];
  // Without a mail server and an identity provider these are not there; accounts are not verified by mail; who unlocks says whom.
  const nowhere = /^(GET|POST) \/users\/(openid(\/\w+)?|forgot-password|verify\/\d+|unlock)$/;
  const kinds = [...portal.payload.config.collections, ...portal.payload.config.globals.map((global) => ({ ...global, slug: `globals/${global.slug}` }))];
  // Of a record that is there nobody may hear that it is not.
  const numbers = new Map<string, { id: number; version?: number }>();
  for (const slug of ['topics', 'divisions', 'officials', 'news', 'directives', 'answers', 'consultations', 'users']) numbers.set(slug, await recordFor(slug, 'stranger'));
  const endpoints = [
    ...listEndpoints('', portal.payload.config.endpoints),
    ...kinds.flatMap(({ slug, endpoints: own }) => listEndpoints(`/${slug}`, own, numbers.get(slug))),
  ];
  expect(endpoints.length).toBeGreaterThan(200);
  for (const [method, path] of endpoints) {
    if (open.some((pattern) => pattern.test(`${method} ${path}`) || pattern.test(path))) continue;
    // Many at once are named by a filter: without one nobody is asked who they are.
    const filter = /^\/[\w-]+$/.test(path) && (method === 'PATCH' || method === 'DELETE') ? '?where[id][exists]=true' : '';
    const { status, text } = await call('stranger', method, path + filter, method === 'GET' ? undefined : {});
    expect(nowhere.test(`${method} ${path}`) ? [400, 404] : [401, 403], `${method} ${path}: ${status} ${text.slice(0, 200)}`).toContain(status);
  }
});

function listEndpoints(base: string, endpoints: Endpoint[] | false, { id, version = absent }: { id: number; version?: number } = { id: absent }): [string, string][] {
  return (endpoints || []).map(({ method, path }) => [method.toUpperCase(), `${base}${path}`.replace(/\/$/, '').replace(/:(\w+)\?/g, '$1').replace(/:language/, 'en').replace('versions/:id', `versions/${version}`).replace(/:key|:filename|:name/, 'x').replace(/:\w+/g, String(id))]);
}
