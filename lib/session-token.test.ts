import { jwtSign } from 'payload';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isOwnToken, tokenIn } from './session-token';

const secret = 'bí mật';
const sign = async (of: string, tokenExpiration = 60) =>
  (await jwtSign({ fieldsToSign: { id: 1, collection: 'users' }, secret: createHash('sha256').update(of).digest('hex').slice(0, 32), tokenExpiration })).token;

test('a token of Payload is the portal’s own until it runs out', async () => {
  const token = await sign(secret);
  expect(isOwnToken(token, secret)).toBe(true);
  expect(isOwnToken(token, secret, Date.now() + 61_000)).toBe(false);
});

test('no other is', async () => {
  const token = await sign(secret);
  const [head, claims, signature] = token.split('.');
  const forged = Buffer.from(JSON.stringify({ id: 2, exp: 9e9 })).toString('base64url');
  for (const other of [await sign('khác'), `${head}.${forged}.${signature}`, `${head}.${claims}.`, `${head}.${claims}`, `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`, '', '..', 'x', 'a.b.c']) {
    expect(isOwnToken(other, secret), other).toBe(false);
  }
});

test('none is where the secret is not there yet', async () => expect(isOwnToken(await sign(''), '')).toBe(false));

test.each([
  [{ cookie: 'a=b; payload-token=x.y.z; c=d' }, 'x.y.z'], [{ cookie: 'payload-token=x.y.z' }, 'x.y.z'], [{ authorization: 'JWT x.y.z' }, 'x.y.z'], [{ authorization: 'Bearer x.y.z', cookie: 'payload-token=q' }, 'x.y.z'],
  [{ cookie: 'not-payload-token=x' }, undefined], [{ authorization: 'Basic x' }, undefined], [{}, undefined],
])('in %j the token is %s', (headers, token) => expect(tokenIn(headers)).toBe(token));
