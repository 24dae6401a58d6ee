import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { isFromPortal } from './from-portal';

const site = 'https://so.example.vn';

test.each<[boolean, Record<string, string>]>([
  [true, {}],
  [true, { 'sec-fetch-site': 'same-origin', origin: 'https://toasoan.example.vn' }],
  [true, { 'sec-fetch-site': 'none' }],
  [true, { origin: site }],
  [true, { origin: 'https://toasoan.example.vn:8443', host: 'toasoan.example.vn:8443' }],
  [false, { 'sec-fetch-site': 'cross-site', origin: site }],
  [false, { 'sec-fetch-site': 'same-site' }],
  [false, { origin: 'https://evil.example', host: 'so.example.vn' }],
  [false, { origin: 'null', host: 'so.example.vn' }],
  [false, { origin: 'https://so.example.vn.evil.example', host: 'so.example.vn' }],
])('%s: %o', (expected, headers) => {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  expect(isFromPortal(request, site)).toBe(expected);
});
