import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { beforeEach, describe, expect, test } from 'vitest';
import { createRateLimit } from './rate-limit';

let time: number;
let ask: (from: string, options?: { forwarded?: string; path?: string; query?: string }) => number;

function open(trusted: string[] = []) {
  const limit = createRateLimit([{ paths: ['/tim-kiem'], perMinute: 6, burst: 3 }], trusted, () => time);
  ask = (from, { forwarded, path = '/tim-kiem', query = '?q=a' } = {}) => {
    const socket = new Socket();
    Object.defineProperty(socket, 'remoteAddress', { value: from });
    const req = new IncomingMessage(socket);
    if (forwarded) req.headers['x-forwarded-for'] = forwarded;
    return limit(req, { path, query });
  };
}

beforeEach(() => {
  time = 0;
  open();
});

describe('the limit of searches', () => {
  test('lets a burst through, then makes wait, and says how long', () => {
    expect([1, 2, 3].map(() => ask('192.0.2.1'))).toEqual([0, 0, 0]);
    expect(ask('192.0.2.1')).toBe(10);
    time = 9_000;
    expect(ask('192.0.2.1')).toBe(1);
    time = 10_000;
    expect(ask('192.0.2.1')).toBe(0);
  });
  test('is each client’s own', () => {
    [1, 2, 3, 4].forEach(() => ask('192.0.2.1'));
    expect(ask('192.0.2.2')).toBe(0);
  });
  test('counts a network of IPv6 as one client', () => {
    expect([1, 2, 3].map((host) => ask(`2001:db8:1:2::${host}`))).toEqual([0, 0, 0]);
    expect(ask('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBeGreaterThan(0);
    expect(ask('2001:db8:1:3::1')).toBe(0);
  });
  test('holds for nothing else, nor for the stored page without a query', () => {
    expect([1, 2, 3, 4, 5].map(() => ask('192.0.2.1', { path: '/tin-tuc' }))).toEqual([0, 0, 0, 0, 0]);
    expect([1, 2, 3, 4, 5].map(() => ask('192.0.2.1', { query: '' }))).toEqual([0, 0, 0, 0, 0]);
  });
  test('believes no header that anybody could have written', () => {
    for (const client of [1, 2, 3]) ask('192.0.2.1', { forwarded: `198.51.100.${client}` });
    expect(ask('192.0.2.1', { forwarded: '198.51.100.9' })).toBeGreaterThan(0);
  });
  test('believes the proxies that are named', () => {
    open(['127.0.0.1']);
    for (const client of [1, 2, 3]) ask('127.0.0.1', { forwarded: `198.51.100.${client}` });
    expect(ask('127.0.0.1', { forwarded: '198.51.100.9' })).toBe(0);
    for (const forged of [1, 2, 3]) ask('127.0.0.1', { forwarded: `203.0.113.${forged}, 198.51.100.50` });
    expect(ask('127.0.0.1', { forwarded: '203.0.113.77, 198.51.100.50' })).toBeGreaterThan(0);
  });
});

test('addresses that are secrets are limited with their folder, query or not', () => {
  const limit = createRateLimit([{ paths: [], folders: ['/hoi-dap/theo-doi/'], perMinute: 6, burst: 2 }], [], () => 0);
  const from = (path: string, query = '') => {
    const socket = new Socket();
    Object.defineProperty(socket, 'remoteAddress', { value: '192.0.2.9' });
    return limit(new IncomingMessage(socket), { path, query });
  };
  expect([from('/hoi-dap/theo-doi/A'), from('/hoi-dap/theo-doi/B', '?x=1'), from('/hoi-dap/theo-doi/C')]).toEqual([0, 0, 10]);
  expect([from('/hoi-dap/theo-doi'), from('/hoi-dap')]).toEqual([0, 0]);
});
