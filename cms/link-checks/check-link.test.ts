import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLink } from './check-link';
import { isPublicAddress } from './public-address';

let server: Server;
let port: number;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((req, res) => {
    asked.push(`${req.method} ${req.url}`);
    const status = Number(/\/status\/(\d+)/.exec(req.url ?? '')?.[1] ?? 200);
    if (req.url === '/slow') return;
    if (req.url === '/no-head' && req.method === 'HEAD') return void res.writeHead(405).end();
    if (req.url === '/moved') return void res.writeHead(302, { Location: '/fine' }).end();
    if (req.url === '/round') return void res.writeHead(302, { Location: '/round' }).end();
    if (req.url === '/inside') return void res.writeHead(302, { Location: 'http://inside.example.vn/' }).end();
    res.writeHead(status).end('x'.repeat(10));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterAll(() => server.closeAllConnections());

/** As if the name of a site led here; one name leads into the network. */
const site = {
  resolve: async (hostname: string) => [{ address: hostname === 'inside.example.vn' ? '10.0.0.7' : '127.0.0.1', family: 4 }],
  isAllowed: (address: string) => address === '127.0.0.1',
};
const check = (path: string, more: object = {}) => checkLink(`http://www.example.vn:${port}${path}`, { ...site, ...more });

describe('a link', () => {
  test.each(['/fine', '/moved', '/no-head', '/status/403', '/status/429'])('to %s works', async (path) => {
    expect(await check(path)).toEqual({ state: 'works' });
  });

  test.each([['/status/404', '404'], ['/status/410', '410'], ['/status/500', '500'], ['/round', 'redirects']])('to %s is broken', async (path, reason) => {
    expect(await check(path)).toEqual({ state: 'broken', reason });
  });

  test('that is not answered in time is broken', async () => {
    expect(await check('/slow', { timeout: 200 })).toEqual({ state: 'broken', reason: 'timeout' });
  });

  test('to a name that nobody has is broken', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }));
    expect(await checkLink('https://khong-co.example.vn/', { resolve })).toEqual({ state: 'broken', reason: 'ENOTFOUND' });
  });
});

describe('nothing inside the network is asked', () => {
  const inside = ['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '::1', '::', 'fe80::1', 'fc00::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::a00:1', 'fec0::1', '2002:7f00:1::'];

  test.each(inside)('%s', async (address) => {
    expect(isPublicAddress(address)).toBe(false);
    const resolve = async () => [{ address, family: address.includes(':') ? 6 : 4 }];
    expect(await checkLink('http://www.example.vn/', { resolve })).toEqual({ state: 'refused' });
    expect(await checkLink(`http://${address.includes(':') ? `[${address}]` : address}/`)).toEqual({ state: 'refused' });
  });

  test('by one name with two addresses, by other ways of writing a number, by a redirect, by another protocol or port', async () => {
    const both = async () => [{ address: '93.184.216.34', family: 4 }, { address: '127.0.0.1', family: 4 }];
    expect(await checkLink('http://www.example.vn/', { resolve: both })).toEqual({ state: 'refused' });
    for (const address of ['http://2130706433/', 'http://0x7f.1/', 'http://017700000001/', 'ftp://www.example.vn/', 'http://u:p@www.example.vn/', 'https://www.example.vn:22/']) {
      expect(await checkLink(address, { resolve: async () => [{ address: '127.0.0.1', family: 4 }] }), address).toEqual({ state: 'refused' });
    }
    expect(await check('/inside')).toEqual({ state: 'refused' });
  });

  test('and the server of this test was asked for its own pages alone', () => {
    expect(asked.every((line) => /^(HEAD|GET) \/(fine|moved|no-head|round|inside|slow|status\/\d+)$/.test(line))).toBe(true);
  });
});

test.each(['93.184.216.34', '203.162.0.1', '2606:2800:220:1:248:1893:25c8:1946'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});
