import { inject } from 'light-my-request';
import { afterEach, expect, test, vi } from 'vitest';
import type { Handler } from './render';
import { createSecurityTxt, securityTxt } from './security-txt';

afterEach(() => void vi.restoreAllMocks());

const open = (next: Handler) => {
  const answer = createSecurityTxt(next, 'http://localhost');
  return async () => {
    const { statusCode, headers } = await inject((req, res) => void answer(req, res), securityTxt);
    return [statusCode, headers['cache-control']];
  };
};

test('it is made anew before long: its day of expiry is counted from when it was made', async () => {
  const next = vi.fn<Handler>(async (_req, res) => void res.setHeader('Content-Type', 'text/plain').end('Expires: …'));
  const ask = open(next);
  await ask();
  expect(await ask()).toEqual([200, 'public, max-age=86400']);
  expect(next).toHaveBeenCalledTimes(1);
  const now = performance.now() + 60_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  await expect.poll(async () => (await ask()) && next.mock.calls.length).toBe(2);
});

test('one that cannot be made is kept by nobody', async () => {
  expect(await open(() => Promise.reject(new Error('broken')))()).toEqual([503, 'no-store']);
  const failing: Handler = async (_req, res) => void res.writeHead(500, { 'Content-Type': 'text/plain', 'Cache-Control': 'public, max-age=86400' }).end('broken');
  expect(await open(failing)()).toEqual([500, 'no-store']);
});
