import crypto from 'node:crypto';
import { promisify } from 'node:util';
import { APIError, AuthenticationError, type CollectionAfterLoginHook, type CollectionBeforeLoginHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { toClient } from '@/lib/one-client';
import { findFactor, judgeCode } from '../second-factor/factor';
import { codeIn } from '../second-factor/sign-in';
import { speak } from '../speak';
import { clientOf } from '../trail/place';
import { forgetLoginTries, returnLoginTry, takeLoginTry } from './login-limits';

/** A place where the official signed in within so many days is one of theirs. */
const daysKnown = 90;

const Attempt = z.looseObject({ data: z.looseObject({ email: z.string(), password: z.string() }) });

const toAccount = (email: string) => email.toLowerCase().trim();

async function hasSignedIn(req: PayloadRequest, account: string, client: string): Promise<boolean> {
  const since = new Date(Date.now() - daysKnown * 24 * 60 * 60 * 1000).toISOString();
  const { docs } = await req.payload.find({
    collection: 'trail',
    where: { action: { equals: 'login' }, title: { equals: account }, at: { greater_than: since } },
    select: { place: true },
    sort: '-at',
    limit: 100,
    pagination: false,
    depth: 0,
  });
  // The address of an official at home changes by the day within their network.
  return docs.some(({ place }) => place && toClient(place) === client);
}

/**
 * Slows down whoever tries passwords, and tells nobody which accounts exist: neither by words, for an unknown account
 * is refused and slowed down like a known one, nor by time, for its password is worked on just as long. A code is looked
 * at before the password is, and a wrong one refused like a wrong password: neither tells of the other.
 */
export const guardLogin: CollectionBeforeOperationHook<'users'> = async ({ args, operation, req }) => {
  if (operation !== 'login') return args;
  const { data: attempt } = Attempt.safeParse(args);
  if (!attempt) return args;
  const account = toAccount(attempt.data.email);
  const client = clientOf(req.headers);
  const code = codeIn(req.data);
  // In process nobody comes from anywhere.
  if (client !== '') await refuseTooMany(req, account, client, code !== '');
  const user = await req.payload.db.findOne<{ id: number; hash?: string; updatedAt: string }>({ collection: 'users', where: { email: { equals: account } }, req });
  req.context.accountAsRead = user?.updatedAt;
  const factor = await findFactor(req, user?.id ?? 0);
  const isRight = factor === null || judgeCode(factor, code) !== null;
  if (!user?.hash || !isRight) await workOn(attempt.data.password);
  if (!isRight) throw new AuthenticationError(req.t);
  return args;
};

/** Takes one try of a client at an account. @throws where there are none left, with the time to wait. */
export async function refuseTooMany(req: PayloadRequest, account: string, client: string, withCode: boolean): Promise<void> {
  const wait = await takeLoginTry(account, client, () => hasSignedIn(req, account, client), { withCode });
  if (wait === 0) return;
  const minutes = Math.ceil(wait / 60_000);
  const message = speak(req, {
    vi: `Đã thử đăng nhập nhiều lần quá. Xin đợi ${minutes} phút rồi thử lại, hoặc nhờ quản trị viên đặt mật khẩu mới.`,
    en: `Too many attempts to sign in. Please wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and try again, or ask an administrator for a new password.`,
  });
  throw new APIError(message, 429, null, true);
}

/** Just the work that Payload puts into a password: auth/strategies/local/generatePasswordSaltHash. */
async function workOn(password: string): Promise<void> {
  await promisify(crypto.pbkdf2)(password, crypto.randomBytes(32).toString('hex'), 600_000, 32, 'sha256');
}

/** Who knows the password, and the code where one is wanted, was not guessing, even if a second factor has to be set up first. Who sets a new password by a link has taken no try. */
export const returnTry: CollectionBeforeLoginHook = ({ req, user }) => {
  const client = clientOf(req.headers);
  if (client !== '' && !req.context.resetsPassword) returnLoginTry(toAccount(user.email), client);
};

/** Who has signed in begins anew. */
export const forgetTries: CollectionAfterLoginHook = ({ req, user }) => {
  const client = clientOf(req.headers);
  if (client !== '') forgetLoginTries(toAccount(user.email), client);
};
