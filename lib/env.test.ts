import { expect, test } from 'vitest';
import { readEnvironment } from './env';

test('every wrong setting is named at once, and none of their values', () => {
  const read = () => readEnvironment({ PORT: 'x', DATABASE_URL: 'mysql://root:secret@db', SITE_URL: 'so.example.vn', TRUSTED_PROXIES: 'nginx', PORTAL_SECRET: 'short', LOG_LEVEL: 'loud' });
  expect(read).toThrow(/PORT[^]*DATABASE_URL|DATABASE_URL[^]*PORT/);
  for (const name of ['SITE_URL', 'TRUSTED_PROXIES', 'PORTAL_SECRET', 'LOG_LEVEL']) expect(read).toThrow(name);
  expect(read).not.toThrow(/secret@|short/);
});

test('what is set to nothing is not set', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: ' ', PORTAL_SECRET: '' })).toEqual(readEnvironment({}));
});

test.each(['https://so.example.vn/cong', 'https://so.example.vn/?a', 'https://me@so.example.vn'])('the portal stands at the top of a name, not at %s', (SITE_URL) => {
  expect(() => readEnvironment({ SITE_URL })).toThrow('SITE_URL');
});

test('the address of the portal has one spelling', () => {
  expect(readEnvironment({ SITE_URL: 'HTTPS://So.Example.vn:443//' }).SITE_URL).toBe('https://so.example.vn');
});
