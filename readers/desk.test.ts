import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BasePayload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { FormDesk, FormFields } from '@/lib/submission';

const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-desk-'));
let makeStamp: typeof import('./stamp').makeStamp;
let checkStamp: typeof import('./stamp').checkStamp;
let createFormDesk: typeof import('./desk').createFormDesk;
let readerForm: typeof import('./form').readerForm;
let text: typeof import('./fields').text;
let takeShort: typeof import('./fields').line;

beforeAll(async () => {
  process.env.DATA_DIR = folder;
  process.env.PORTAL_SECRET = 'a secret of a test, of 32 letters';
  ({ makeStamp, checkStamp } = await import('./stamp'));
  ({ createFormDesk } = await import('./desk'));
  ({ readerForm } = await import('./form'));
  ({ text, line: takeShort } = await import('./fields'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a stamp', () => {
  const now = Date.parse('2008-01-04T02:00:00Z');
  test('is good between two seconds and a day', () => {
    const stamp = makeStamp('contact', now);
    expect(checkStamp('contact', stamp, now + 1_999)).toBe('early');
    expect(checkStamp('contact', stamp, now + 2_000)).toBe('good');
    expect(checkStamp('contact', stamp, now + 24 * 3_600_000)).toBe('good');
    expect(checkStamp('contact', stamp, now + 24 * 3_600_000 + 1)).toBe('late');
  });
  test('is of one page alone, though two are shown in the same millisecond', () => {
    expect(makeStamp('contact', now)).not.toBe(makeStamp('contact', now));
  });
  test('is for one form, and of this portal', () => {
    const stamp = makeStamp('contact', now);
    const later = now + 5_000;
    expect(checkStamp('question', stamp, later)).toBe('forged');
    const [time = '', own = '', signature = ''] = stamp.split('.');
    for (const forged of ['', undefined, ['a'], 'x.y', 'x.y.z', `${time}.${own}.`, `${time}.${signature}`, `${time}1.${own}.${signature}`, `${time}.${own.slice(1)}A.${signature}`, `${time}.${own}.${signature.slice(1)}A`, `${time}.${own}.${'A'.repeat(43)}`, `${stamp} `]) {
      expect(checkStamp('contact', forged, later)).toBe('forged');
    }
    // Tomorrow's stamp is nobody's: it is too early for ever.
    expect(checkStamp('contact', makeStamp('contact', now + 86_400_000), now)).toBe('early');
  });
});

describe('the desk', () => {
  let desk: FormDesk;
  let kept: string[];
  const payload = new BasePayload();

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2008-01-04T02:00:00Z'), toFake: ['Date', 'performance'] });
    kept = [];
    const form = readerForm({
      name: 'note',
      route: '/organisation/[slug]',
      limit: { perMinute: 1, burst: 2 },
      schema: z.object({ message: text({ longest: 100 }), name: takeShort(20).optional() }),
      receive: async ({ data, locale, params, reader }) => {
        if (data.message === 'breaks') throw new Error('broken');
        if (params.slug === 'none') return 'absent';
        kept.push([locale, params.slug, data.message, reader('note')].join(' '));
        return { see: '/contact', query: data.name ? { name: data.name } : undefined };
      },
    });
    desk = createFormDesk([form], payload);
    return () => void vi.useRealTimers();
  });

  const stampOf = (age: number) => makeStamp('note', Date.now() - age);
  const post = (fields: FormFields, { path: place = '/co-cau-to-chuc/thanh-tra', client = '192.0.2.1' } = {}) =>
    desk.receive({ path: place, fields: { stamp: stampOf(5_000), ...fields }, client, userAgent: 'test' });

  test('takes the posts of its pages alone', () => {
    expect(['/co-cau-to-chuc/thanh-tra', '/en/organisation/inspectorate'].map(desk.takes)).toEqual([true, true]);
    expect(['/', '/co-cau-to-chuc', '/en/co-cau-to-chuc/x', '/co-cau-to-chuc/a/b', '/admin', '/tin-tuc'].map(desk.takes)).toEqual([false, false, false, false, false, false]);
  });
  test('leads the reader on in the language of the page', async () => {
    expect(await post({ message: 'a' })).toEqual({ see: '/lien-he' });
    expect(await post({ message: 'b', name: 'An & Bình' }, { path: '/en/organisation/in%C4%91' })).toEqual({ see: '/en/contact?name=An+%26+B%C3%ACnh' });
    expect(kept.map((line) => line.split(' ').slice(0, 3))).toEqual([['vi', 'thanh-tra', 'a'], ['en', 'inđ', 'b']]);
  });
  test('gives back what was typed with what is wrong, and no stamp', async () => {
    expect(await post({ message: '', name: ' An ' })).toEqual({ again: { values: { name: 'An' }, problems: { message: { code: 'missing' } } }, status: 422 });
    expect(await post({ message: 'a', stamp: stampOf(100) })).toEqual({ again: { values: { message: 'a' }, problems: { form: { code: 'early' } } }, status: 422 });
    expect(await post({ message: 'a', stamp: stampOf(90_000_000) })).toMatchObject({ again: { problems: { form: { code: 'late' } } } });
    expect(await post({ message: 'a', stamp: 'x' })).toMatchObject({ again: { problems: { form: { code: 'forged' } } } });
    expect(await post({ message: 'a', homepage: 'http://spam.example' })).toEqual({ again: { values: { message: 'a', homepage: 'http://spam.example' }, problems: { homepage: { code: 'trap' } } }, status: 422 });
    expect(kept).toEqual([]);
  });
  test('the same post twice is one, at once and later; another reader’s is another', async () => {
    const twice = { message: 'a', stamp: stampOf(5_000) };
    const answers = await Promise.all([post(twice), post(twice)]);
    expect(answers).toEqual([{ see: '/lien-he' }, { see: '/lien-he' }]);
    vi.advanceTimersByTime(9 * 60_000);
    expect(await post(twice)).toEqual({ see: '/lien-he' });
    expect(kept).toHaveLength(1);
    await post(twice, { client: '192.0.2.2' });
    expect(kept).toHaveLength(2);
  });
  test('who writes the same behind the same address, in the same browser, is another reader', async () => {
    await post({ message: 'a', stamp: stampOf(5_000) });
    await post({ message: 'a', stamp: stampOf(5_000) });
    expect(kept).toHaveLength(2);
  });
  test('who sends much is asked to wait, with the text kept; what was refused does not count', async () => {
    for (const attempt of ['', '', '', '']) await post({ message: attempt });
    await post({ message: 'a' });
    await post({ message: 'b' });
    expect(await post({ message: 'c' })).toEqual({ again: { values: { message: 'c' }, problems: { form: { code: 'wait', limit: 60 } } }, status: 429, retryAfter: 60 });
    expect(await post({ message: 'c' }, { client: '192.0.2.2' })).toEqual({ see: '/lien-he' });
    vi.advanceTimersByTime(60_000);
    expect(await post({ message: 'c' })).toEqual({ see: '/lien-he' });
  });
  test('what failed can be sent again; what is about no record is answered by the page', async () => {
    const unkept = { again: { values: { message: 'breaks', name: 'An' }, problems: { form: { code: 'unkept' } } }, status: 500 };
    expect(await post({ message: 'breaks', name: 'An' })).toEqual(unkept);
    expect(await post({ message: 'breaks', name: 'An' })).toEqual(unkept);
    expect(await post({ message: 'a' }, { path: '/co-cau-to-chuc/none' })).toMatchObject({ again: { problems: {} } });
  });
});

describe('the hash of a reader', () => {
  test('is the same within a day and purpose, and after a restart', async () => {
    const { hashReader } = await import('./reader-hash');
    const morning = new Date('2008-01-04T02:00:00Z');
    const hash = hashReader('rating 1', '192.0.2.1', 'a', morning);
    expect(hash).toMatch(/^[\w-]{22}$/);
    expect(hashReader('rating 1', '192.0.2.1', 'a', new Date('2008-01-04T16:59:59Z'))).toBe(hash);
    const others = [hashReader('rating 2', '192.0.2.1', 'a', morning), hashReader('rating 1', '192.0.2.2', 'a', morning), hashReader('rating 1', '192.0.2.1', 'b', morning)];
    expect(new Set([hash, ...others]).size).toBe(4);
    vi.resetModules();
    const restarted = await import('./reader-hash');
    expect(restarted.hashReader('rating 1', '192.0.2.1', 'a', morning)).toBe(hash);
  });
  test('is another one the next day, whose key takes the place of the old one, readable by the portal alone', async () => {
    const { hashReader } = await import('./reader-hash');
    const before = hashReader('rating 1', '192.0.2.1', 'a', new Date('2008-01-04T16:59:59Z'));
    const keyBefore = readFileSync(path.join(folder, 'reader-key'), 'utf8');
    expect(hashReader('rating 1', '192.0.2.1', 'a', new Date('2008-01-04T17:00:00Z'))).not.toBe(before);
    expect(readFileSync(path.join(folder, 'reader-key'), 'utf8')).not.toContain(JSON.parse(keyBefore).key);
    expect(statSync(path.join(folder, 'reader-key')).mode & 0o777).toBe(0o600);
  });
});
