import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { toPage } from './page';
import { readPlainRequest } from './plain-request';
import { createAnswers } from './send';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Gives how much more memory is held, in MB, after some work was done many times. */
function heldAfter(work: (time: number) => void): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let time = 0; time < 400; time += 1) work(time);
  collect();
  return (process.memoryUsage().heapUsed - before) / 1024 / 1024;
}

test('of requests with long addresses what is kept is short', () => {
  let plain = 0;
  const held = heldAfter((time) => {
    if (readPlainRequest(Buffer.from(`GET /${'a'.repeat(60_000)} HTTP/1.1\r\nHost: x\r\nX-Of: ${time}\r\n\r\n`))) plain += 1;
  });
  expect(plain).toBe(400);
  expect(held).toBeLessThan(6);
});

test('of requests with long fields what is kept is short', () => {
  const page = toPage({ status: 200, contentType: 'text/html', immutable: false, tags: new Set(), readsQuery: false, body: Buffer.from('x') });
  const answerWith = createAnswers(() => ({}));
  let answered = 0;
  const held = heldAfter((time) => {
    const request = readPlainRequest(Buffer.from(`GET / HTTP/1.1\r\nHost: x\r\nX-Of: ${'a'.repeat(15_000)}\r\nAccept-Encoding: gzip, br;q=0.5, time${time}\r\n\r\n`));
    if (request && answerWith(page, request.wishes).status === 200) answered += 1;
  });
  expect(answered).toBe(400);
  expect(held).toBeLessThan(3);
});
