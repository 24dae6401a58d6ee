import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createNewsroomDoor, isNewsroom } from './newsroom-door';

/** A request that comes from an address, for a host, perhaps with what a proxy says. */
function from(address: string, host = 'so.example.vn', forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  return Object.assign(new IncomingMessage(socket), { headers: { host, ...(forwarded ? { 'x-forwarded-for': forwarded } : {}) } });
}

test.each(['/admin', '/admin/login', '/api', '/api/users/login', '/api/media', '/api/media/filex', '/api/openx', '/preview', '/preview/end'])('%s is for officials', (path) => {
  expect(isNewsroom(path)).toBe(true);
});

test.each(['/', '/administration', '/apis', '/api/open', '/api/open/v1/vi/news', '/api/media/file/a.webp', '/api/attachments/file/a.pdf', '/xem-truoc/a', '/healthz'])('%s is for readers', (path) => {
  expect(isNewsroom(path)).toBe(false);
});

test('a door that names nobody is open to all', () => {
  const mayKnock = createNewsroomDoor({}, []);
  expect(mayKnock(from('203.0.113.9', 'anything'))).toBe(true);
});

test('under another host name there is no newsroom', () => {
  const mayKnock = createNewsroomDoor({ host: 'toasoan.example.vn:8443' }, []);
  expect(mayKnock(from('203.0.113.9', 'TOASOAN.example.vn:8443'))).toBe(true);
  for (const host of ['so.example.vn', 'toasoan.example.vn', 'toasoan.example.vn:8443.evil.example', '']) expect(mayKnock(from('203.0.113.9', host))).toBe(false);
});

test('it opens to the addresses and networks that are named, of either family', () => {
  const mayKnock = createNewsroomDoor({ addresses: ['10.1.0.0/16', '2001:db8::/32'] }, []);
  for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '2001:db8::7']) expect(mayKnock(from(address)), address).toBe(true);
  for (const address of ['10.2.0.1', '203.0.113.9', '2001:db9::1', '']) expect(mayKnock(from(address)), address).toBe(false);
});

test('what a header says of the address counts from a trusted proxy alone, and the last word that is not a proxy’s counts', () => {
  const addresses = ['10.1.0.0/16'];
  expect(createNewsroomDoor({ addresses }, [])(from('203.0.113.9', 'h', '10.1.2.3'))).toBe(false);
  const behind = createNewsroomDoor({ addresses }, ['127.0.0.1']);
  expect(behind(from('127.0.0.1', 'h', '10.1.2.3'))).toBe(true);
  expect(behind(from('127.0.0.1', 'h', '10.1.2.3, 203.0.113.9'))).toBe(false);
  expect(behind(from('127.0.0.1', 'h', 'unknown'))).toBe(false);
});
