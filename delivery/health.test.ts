import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createHealth } from './health';

test('a portal that fails to say whether it is ready is not', async () => {
  const answerHealth = createHealth(() => Promise.reject(new Error('broken')), 'http://localhost');
  const req = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url: '/healthz' });
  const res = new ServerResponse(req);
  await answerHealth(req, res);
  expect(res.statusCode).toBe(503);
});
