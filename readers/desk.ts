import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';
import { addressOf, readAddress } from '@/i18n/address';
import { logger } from '@/lib/logger';
import type { FormAnswer, FormDesk, FormFields, FormPost, Problems } from '@/lib/submission';
import { createTurns } from '@/lib/token-bucket';
import { cleanFields } from './clean';
import type { Outcome, ReaderForm } from './form';
import { trapField, stampField } from '@/lib/hidden-fields';
import { hashReader } from './reader-hash';
import { checkStamp } from './stamp';

/**
 * For so long the same post from the same page is one post: buttons are pressed twice, pages sent again. Its stamp tells
 * pages apart, as nothing else does of two readers behind one address who write the same: each gets a code of their own.
 */
const sameFor = 10 * 60_000;

/** Makes what takes the posts of readers' forms, for the front of the portal. */
export function createFormDesk(forms: ReaderForm[], payload: Payload): FormDesk {
  const byRoute = new Map(forms.map((form) => [form.route, { ...form, takeTurn: createTurns(form.limit) }]));
  const recent = new LRUCache<string, Promise<Outcome>>({ max: 5_000, ttl: sameFor });

  // Of one post the address is asked for three times, and of a vote thousands of times in a second.
  const places = new LRUCache<string, { found: ReturnType<typeof lookUp> }>({ max: 500 });

  function lookUp(path: string) {
    const address = readAddress(path);
    const form = address && byRoute.get(address.route);
    return form ? { ...address, form } : undefined;
  }

  function find(path: string) {
    const place = places.get(path) ?? { found: lookUp(path) };
    places.set(path, place);
    return place.found;
  }

  async function receive({ path, fields: sent, client, userAgent }: FormPost): Promise<FormAnswer> {
    const found = find(path);
    if (!found) throw new Error(`No form is at ${path}`);
    const { form, locale, params } = found;
    const cleaned = cleanFields(sent);
    const { [stampField]: stamp, [trapField]: trap, ...fields } = cleaned;

    const mayPass = (): Problems | null => {
      if (trap !== undefined) return { [trapField]: { code: 'trap' } };
      const state = form.unstamped ? 'good' : checkStamp(form.name, stamp);
      if (state !== 'good') return { form: { code: state } };
      const wait = form.takeTurn(client);
      return wait > 0 ? { form: { code: 'wait', limit: wait } } : null;
    };
    const reader = (purpose: string) => hashReader(purpose, client, userAgent);
    const network = (purpose: string) => hashReader(purpose, client, '');
    const take = () => form.take(fields, { locale, params, payload, reader, network }, mayPass);

    let outcome: Outcome;
    try {
      outcome = await (form.unstamped ? take() : once(keyOf(path, cleaned, client, userAgent), take));
    } catch (error) {
      logger.error({ path, err: error }, 'What a reader sent could not be kept');
      return { again: { values: fields, problems: { form: { code: 'unkept' } } }, status: 500 };
    }
    if (outcome === 'absent') return { again: { values: {}, problems: {} }, status: 422 };
    if ('done' in outcome) return outcome;
    if ('see' in outcome) return { see: addressOf(locale, outcome.see) + (outcome.query ? `?${new URLSearchParams(outcome.query)}` : '') };
    const { problems } = outcome;
    const values: FormFields = trap === undefined ? fields : { ...fields, [trapField]: trap };
    const { code, limit } = problems.form ?? {};
    const isTooMuch = code === 'wait' || code === 'enough';
    return { again: { values, problems }, status: isTooMuch ? 429 : 422, retryAfter: code === 'wait' ? limit : undefined };
  }

  /** What was not taken may be sent again at once. */
  async function once(key: string, take: () => Promise<Outcome>): Promise<Outcome> {
    const running = recent.get(key);
    if (running) return running;
    const taking = take();
    recent.set(key, taking);
    const isTaken = await taking.then((outcome) => outcome !== 'absent' && 'see' in outcome, () => false);
    if (!isTaken && recent.peek(key) === taking) recent.delete(key);
    return taking;
  }

  return { takes: (path) => find(path) !== undefined, byMachines: (path) => find(path)?.form.byMachines === true, receive };
}

/** Only a digest is kept of what was sent. */
const keyOf = (...post: (string | FormFields)[]): string => createHash('sha256').update(JSON.stringify(post)).digest('base64url');
