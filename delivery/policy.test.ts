import { expect, test } from 'vitest';
import { toPage } from './page';
import { newsroomHeaders, newsroomPolicy, pageHeaders } from './policy';

const page = toPage({ status: 200, contentType: 'text/html; charset=utf-8', immutable: false, tags: new Set(), readsQuery: false, body: Buffer.from('x') });

test('a portal with TLS has browsers come by TLS alone, for a year, and fetch what its pages show in the same way', () => {
  const headers = pageHeaders('https://so.example.vn', page);
  expect(headers['Strict-Transport-Security']).toBe('max-age=31536000; includeSubDomains');
  expect(headers['Content-Security-Policy']?.split('; ')).toContain('upgrade-insecure-requests');
});

test('a portal without TLS asks no browser for what it does not have', () => {
  const headers = pageHeaders('http://so.example.vn', page);
  expect(headers).not.toHaveProperty('Strict-Transport-Security');
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
  expect(headers['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
});

test('the newsroom, too, is opened by TLS alone where the portal has it, under the policy of its answer', () => {
  const policy = newsroomPolicy('once');
  expect(newsroomHeaders('https://so.example.vn', policy)).toMatchObject({ 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains', 'Content-Security-Policy': policy });
  expect(newsroomHeaders('http://so.example.vn', policy)).not.toHaveProperty('Strict-Transport-Security');
});
