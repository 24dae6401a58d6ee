import { afterEach, expect, test, vi } from 'vitest';

/** Loads what finds a place, as it is where these proxies are trusted. */
async function loadPlaceOf(trusted: string) {
  vi.resetModules();
  vi.stubEnv('TRUSTED_PROXIES', trusted);
  return (await import('./place')).placeOf;
}
afterEach(() => vi.unstubAllEnvs());

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['1.2.3.4, 203.0.113.9', '203.0.113.9'],
  ['1.2.3.4, 203.0.113.9, 127.0.0.1', '203.0.113.9'],
  ['1.2.3.4, 203.0.113.9, ::ffff:127.0.0.1', '203.0.113.9'],
  ['1.2.3.4, 203.0.113.9, 127.0.0.2', '127.0.0.2'],
  ['127.0.0.1', '127.0.0.1'],
  ['', null],
])('from %j, behind a proxy that is trusted, it is %j', async (header, place) => {
  const placeOf = await loadPlaceOf('127.0.0.1');
  expect(placeOf(new Headers({ 'x-forwarded-for': header }))).toBe(place);
});

test.each([
  ['203.0.113.9, 127.0.0.1', '127.0.0.1'],
  ['203.0.113.9, ::1', '::1'],
  ['203.0.113.9, ::ffff:127.0.0.1', '::ffff:127.0.0.1'],
  ['127.0.0.1', '127.0.0.1'],
  ['', null],
])('from %j, where no proxy is trusted, it is %j: this machine’s own are none by themselves', async (header, place) => {
  const placeOf = await loadPlaceOf('');
  expect(placeOf(new Headers({ 'x-forwarded-for': header }))).toBe(place);
});
