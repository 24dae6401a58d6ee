import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createPassOn } from './newsroom';

/** Passes on a sign-in that says where it comes from, on a connection that Node sees from an address; gives what Next was told. */
async function passOn(address?: string) {
  const told: unknown[] = [];
  const pass = createPassOn(async (req) => void told.push(req.headers['x-forwarded-for']), 'http://localhost', false, () => false, () => {});
  const socket = new Socket();
  if (address) Object.defineProperty(socket, 'remoteAddress', { value: address });
  const req = Object.assign(new IncomingMessage(socket), { method: 'POST', headers: { 'x-forwarded-for': '198.51.100.7' } });
  await pass(req, new ServerResponse(req), '/api/users/login');
  return { told, isOver: socket.destroyed };
}

test('the address that the server saw comes last, and is what counts', async () => {
  expect(await passOn('192.0.2.1')).toEqual({ told: ['198.51.100.7, 192.0.2.1'], isOver: false });
});

test('a request whose client is gone, so that no address is seen, is ended: a sign-in from nowhere would have no limit', async () => {
  expect(await passOn()).toEqual({ told: [], isOver: true });
});
