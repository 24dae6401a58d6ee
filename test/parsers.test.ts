import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { XmlDocument } from 'libxml2-wasm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { detectLegacy } from '@/cms/legacy-encoding/detect';
import { withoutLooks } from '@/cms/rich-text/clean';
import { toPastedLink } from '@/cms/rich-text/paste/pasted-link';
import { hashRecoveryCode, makeSecret, plainCode, stepOf } from '@/cms/second-factor/codes';
import { browserOf } from '@/cms/sessions/browser';
import { clientOf, placeOf } from '@/cms/trail/place';
import { createClientOf } from '@/delivery/client';
import { readFields } from '@/delivery/form-posts';
import { toPage } from '@/delivery/page';
import { readPlainRequest } from '@/delivery/plain-request';
import { createAnswers, createSend } from '@/delivery/send';
import { stripHydration } from '@/delivery/strip-hydration';
import { isCanonical, partRead, readTarget, toOriginForm } from '@/delivery/target';
import { readAddress } from '@/i18n/address';
import { fold, toneLast, toSlug } from '@/lib/fold';
import { readFollowCode } from '@/lib/follow-code';
import { toClient } from '@/lib/one-client';
import { readRow, toRow } from '@/lib/page-change';
import { toSafeLink } from '@/lib/safe-link';
import { scrub, toLoggedAddress } from '@/lib/scrub';
import { openSealed } from '@/lib/seal';
import { isOwnToken, tokenIn } from '@/lib/session-token';
import { readLinkId } from '@/lib/signed-link';
import { PageQuery } from '@/open/lists';
import { cleanText } from '@/readers/clean';
import { maskPersonalData } from '@/readers/personal-data';
import { checkStamp } from '@/readers/stamp';
import { ladderOf } from '@/search/condition';
import { parseQuery } from '@/search/query';
import { toMatch } from '@/search/sqlite/statements';
import { selectFound } from '@/search/postgres/statements';
import { element, toXml } from '@/seo/xml';

process.env.PORTAL_SECRET ??= 'only for tests, and of more than 32 characters';
const runs = Number(process.env.FUZZ_RUNS ?? 500);

/** Anything at all: what people type, bytes, halves of letters, and the same piece again and again, which slow patterns cannot bear. */
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.stringMatching(/^[\w%/?&=.:'"<>()*\\ -]{0,80}$/),
  fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 5000 })).map(([piece, times]) => piece.repeat(times)),
);

const secret = makeSecret();
const search = (language: 'vi' | 'en') => (text: string) => ladderOf(parseQuery(text, language), {}).map((rung) => [toMatch(rung.condition), selectFound(rung.condition, 10)]);

/** A request with a line or fields of anybody's. */
const toRequest = (url: string, headers: Record<string, string> = {}) => Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url, headers });
/** What a field may hold once Node has read it. */
const toField = (text: string) => Buffer.from(text).toString('latin1').replace(/[\0\r\n]/g, '');

const page = toPage({ status: 200, contentType: 'text/html', immutable: false, tags: new Set(), readsQuery: false, body: Buffer.from('page') });
const send = createSend(createAnswers(() => ({})));
const answer = (headers: Record<string, string>) => {
  const req = toRequest('/', headers);
  send(req, new ServerResponse(req), page);
};
const toWhole = (address: string) => {
  const req = toRequest(address);
  toOriginForm(req, ['a']);
  return readTarget(req.url);
};
const clientBehind = createClientOf(['loopback', '10.0.0.0/8']);

const parsers: Record<string, (text: string) => unknown> = {
  'the target of a request': (text) => isCanonical(readTarget(text)?.path ?? '/'),
  'a plain request': (text) => readPlainRequest(Buffer.from(`GET / HTTP/1.1\r\nHost: a\r\n${text}\r\n\r\n`)) ?? readPlainRequest(Buffer.from(text)),
  'a search in Vietnamese': search('vi'),
  'a search in English': search('en'),
  'a code to follow by': readFollowCode,
  'a link’s number': readLinkId,
  'a sealed text': (text) => openSealed(text, 'openid request', 'secret'),
  'a stamp of a form': (text) => checkStamp('form', text),
  'an address in a text': toSafeLink,
  'the page of a list': (text) => PageQuery.safeParse({ page: text, perPage: text }),
  'letters without marks': (text) => [fold(text), toneLast(text), toSlug(text)],
  'what a reader wrote': cleanText,
  'personal data': (text) => maskPersonalData(text, { phone: '…', identity: '…', email: '…' }),
  'the log': (text) => [scrub(text), toLoggedAddress(text)],
  'an old encoding': detectLegacy,
  'an address of a page': readAddress,
  'a rendered page': (text) => [stripHydration(text), stripHydration(`<!DOCTYPE html><script>${text}</script><link rel="preload" ${text}>`)],
  'the session in a request': (text) => [tokenIn({ authorization: text }), tokenIn({ authorization: `JWT ${text}` }), tokenIn({ cookie: text }), tokenIn({ cookie: `payload-token=${text}` })],
  'a session': (text) => [isOwnToken(text, secret), isOwnToken(`${text}.${text}.${text}`, secret)],
  'a code of an authenticator': (text) => [stepOf(secret, text, -1), stepOf(secret, plainCode(text), -1), hashRecoveryCode(text)],
  'the name of a browser': browserOf,
  'the place of a request': (text) => [placeOf(new Headers({ 'x-forwarded-for': toField(text) })), clientOf(new Headers({ 'x-forwarded-for': `${toField(text)}, 127.0.0.1` }))],
  'the client of a request': (text) => [toClient(text), clientBehind(toRequest('/', { 'x-forwarded-for': text })), clientBehind(Object.assign(toRequest('/', { 'x-forwarded-for': `${text}, 10.0.0.1` }), { socket: { remoteAddress: '127.0.0.1' } }))],
  'what a browser takes and has': (text) => [answer({ 'accept-encoding': text, 'if-none-match': text, 'if-match': text }), answer({ 'accept-encoding': `br;q=${text}`, 'if-none-match': `W/"${text}`, 'if-match': `"${text}"` })],
  'a target with its host': (text) => [toWhole(text), toWhole(`http://${text}`), toWhole(`http://a${text}`)],
  'what a page reads of a query': (text) => partRead(`?${text}`, ['page', text]),
  'the fields of a form': (text) => [readFields(Buffer.from(text)), readFields(Buffer.from(text, 'latin1')), readFields(Buffer.from(`${text}=${text}&__proto__=${text}`))],
  'what servers tell each other': (text) => readRow(toRow({ tags: [text], first: [text], gone: [text], counted: [text] })),
  'a pasted link': (text) => [toPastedLink(text), toPastedLink(`https://www.google.com/url?q=${text}`)],
};

describe('whatever is read, it is read to its end, and nothing breaks', () => {
  test.each(Object.entries(parsers))('%s', (_, parse) => {
    fc.assert(fc.property(anything, (text) => void parse(text)), { numRuns: runs });
  });
});

test('what servers do not tell each other is refused', () => {
  fc.assert(fc.property(anything, (text) => {
    expect(() => readRow({ tags: `[1,${text}`, first: '[]' })).toThrow();
    expect(() => readRow({ tags: '[]', first: text === '' ? null : `{${text}` })).toThrow();
  }), { numRuns: runs });
});

const node = fc.letrec((tie) => ({
  node: fc.record({
    type: fc.oneof(fc.constantFrom('text', 'paragraph', 'heading', 'list', 'listitem', 'link', 'tablecell', 'upload'), anything),
    text: anything,
    tag: fc.oneof(fc.constantFrom('h1', 'h2', 'h6'), anything),
    format: fc.oneof(fc.integer(), anything),
    fields: fc.oneof(fc.record({ linkType: fc.constantFrom('custom', 'internal', null), url: anything }), fc.jsonValue()),
    children: fc.oneof({ maxDepth: 6 }, fc.constant([]), fc.jsonValue(), fc.array(tie('node'), { maxLength: 4 })),
  }, { requiredKeys: [] }),
})).node;

test('whatever a body holds, it is mended once, and what stands in it stands in blocks', () => {
  const Mended = z.object({ root: z.object({ children: z.array(z.object({ type: z.string() })) }) });
  fc.assert(fc.property(fc.array(node, { maxLength: 5 }), fc.jsonValue(), (children, other) => {
    expect(withoutLooks(other)).toBe(other);
    const mended = withoutLooks({ root: { children } });
    expect(withoutLooks(mended)).toEqual(mended);
    for (const { type } of Mended.parse(mended).root.children) expect(type).toMatch(/^(paragraph|heading|list|listitem|tablecell|upload|quote|horizontalrule|table|tablerow)$/);
  }), { numRuns: runs });
});

test('a slug is of plain letters, digits and single hyphens, and stays as it is', () => {
  fc.assert(fc.property(anything, (text) => {
    const slug = toSlug(text);
    expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    expect(toSlug(slug)).toBe(slug);
  }), { numRuns: runs });
});

test('whatever a text holds, a feed of it is well-formed', () => {
  fc.assert(fc.property(anything, anything, (text, attribute) => {
    XmlDocument.fromString(toXml(element('a', { b: attribute }, text))).dispose();
  }), { numRuns: runs });
});
