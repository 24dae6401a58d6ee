import { XmlDocument } from 'libxml2-wasm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLegacy } from '@/cms/legacy-encoding/detect';
import { toPastedLink } from '@/cms/rich-text/paste/pasted-link';
import { hashRecoveryCode, makeSecret, plainCode, stepOf } from '@/cms/second-factor/codes';
import { browserOf } from '@/cms/sessions/browser';
import { readPlainRequest } from '@/delivery/plain-request';
import { stripHydration } from '@/delivery/strip-hydration';
import { isCanonical, readTarget } from '@/delivery/target';
import { readAddress } from '@/i18n/address';
import { fold, toneLast, toSlug } from '@/lib/fold';
import { readFollowCode } from '@/lib/follow-code';
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
  'a pasted link': (text) => [toPastedLink(text), toPastedLink(`https://www.google.com/url?q=${text}`)],
};

describe('whatever is read, it is read to its end, and nothing breaks', () => {
  test.each(Object.entries(parsers))('%s', (_, parse) => {
    fc.assert(fc.property(anything, (text) => void parse(text)), { numRuns: runs });
  });
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
