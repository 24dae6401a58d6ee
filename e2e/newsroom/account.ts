import { expect, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { address, readFirstAdministrator } from '../fixtures/portal';

const json = { 'Content-Type': 'application/json' };
export const password = 'một câu dài để thử';

async function post(path: string, body: object, token?: string): Promise<Response> {
  return fetch(`${address}/api${path}`, { method: 'POST', headers: { ...json, ...(token ? { Authorization: `JWT ${token}` } : {}) }, body: JSON.stringify(body) });
}

async function logIn(account: { email: string; password: string }): Promise<string> {
  const { token }: { token: string } = await (await post('/users/login', account)).json();
  return token;
}

/** Each journey has an account of its own: what it does to it is nobody else's. */
export async function makeAccount(name: string, role: 'author' | 'editor' = 'author'): Promise<string> {
  const email = `${name}.${Date.now() % 1_000_000}@example.vn`;
  const made = await post('/users', { email, name, role, password }, await logIn(readFirstAdministrator()));
  expect(made.status).toBe(201);
  return email;
}

/** Gives what makes the codes of a secret, of the present step of thirty seconds or of one some steps from it. */
export const codesOf = (secret: string) => (steps: number) =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({ timestamp: Date.now() + steps * 30_000 });

/** Waits for the next step of codes where much of this one is gone: a code of the step before is of no use after it. */
export const untilStepBegins = async (): Promise<void> => {
  const gone = Date.now() % 30_000;
  if (gone > 20_000) await new Promise((resolve) => setTimeout(resolve, 30_000 - gone));
};

/** Gives an account a second factor, and what makes its codes; that of the step before is used up. */
export async function enrol(email: string): Promise<(steps: number) => string> {
  const token = await logIn({ email, password });
  const { offer, secret }: { offer: string; secret: string } = await (await post('/users/factor/begin', {}, token)).json();
  const codeOf = codesOf(secret);
  await untilStepBegins();
  expect((await post('/users/factor/confirm', { offer, code: codeOf(-1) }, token)).status).toBe(200);
  return codeOf;
}

/** Sees the newsroom's first page. */
export const untilIn = (page: Page) => expect(page.getByRole('heading', { name: 'Hằng ngày' })).toBeVisible({ timeout: 30_000 });
