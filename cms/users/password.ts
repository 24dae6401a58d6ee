import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { User } from '@/payload-types';
import { speak, type Message } from '../speak';

/** NIST SP 800-63B, 5.1.1.2: length protects, rules about kinds of characters do not. */
export const minimumPasswordLength = 12;

/** What is looked at; judging takes the longer the longer the text is, and whoever types so much is safe by length. */
const judgedLength = 64;

/** zxcvbn's scores go from 0 to 4; 3 is "safely unguessable" where guesses are slowed down, as they are here. */
const lowestScore = 3;

const tooShort = {
  vi: `Mật khẩu phải có ít nhất ${minimumPasswordLength} ký tự. Một câu ngắn dễ nhớ là tốt nhất.`,
  en: `A password needs at least ${minimumPasswordLength} characters. A short sentence that you remember is best.`,
};

const tooCommon = {
  vi: 'Mật khẩu này quá phổ biến hoặc dễ đoán (từ hay dùng, dãy phím, tên hay thư điện tử của bạn). Hãy dùng một câu ngắn chỉ bạn nghĩ ra.',
  en: 'This password is too common or too easily guessed (common words, rows of keys, your name or email address). Use a short sentence that only you would think of.',
};

/** Where one's own password is changed, this alone is shown of a refusal. */
const shortLabel = { vi: `Mật khẩu (phải có ít nhất ${minimumPasswordLength} ký tự)`, en: `Password (at least ${minimumPasswordLength} characters)` };
const commonLabel = { vi: 'Mật khẩu (quá phổ biến hoặc dễ đoán)', en: 'Password (too common or too easily guessed)' };

let judge: ZxcvbnFactory | undefined;

/** Says why a password is refused, or undefined. `about` are words that others know of whose it is. */
export function judgePassword(password: string, about: string[]): Message | undefined {
  if (password.length < minimumPasswordLength) return tooShort;
  // Its list of 50,000 is read when the first password is set.
  judge ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return judge.check(password.slice(0, judgedLength), about).score < lowestScore ? tooCommon : undefined;
}

const WithPassword = z.looseObject({
  id: z.union([z.number(), z.string()]).optional(),
  data: z.looseObject({ password: z.string(), email: z.string().optional(), name: z.string().optional(), token: z.string().optional() }),
});

/** Refuses passwords that are guessed soon, wherever one is set. */
export const refuseWeakPassword: CollectionBeforeOperationHook<'users'> = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args;
  const { data: set } = WithPassword.safeParse(args);
  if (!set) return args;
  const { password, email, name, token } = set.data;
  const known = operation === 'resetPassword' ? await findByLink(req, token) : set.id === undefined ? null : await req.payload.findByID({ collection: 'users', id: set.id, depth: 0, disableErrors: true, req });
  const message = judgePassword(password, [email, name, known?.email, known?.name].flatMap((text) => wordsOf(text)));
  if (message) throw refusal(req, message);
  return args;
};

/** Gives the account that a link from a message is for, or null: who sets a password by one names no account. */
async function findByLink({ payload, transactionID }: PayloadRequest, token: string | undefined): Promise<Pick<User, 'email' | 'name'> | null> {
  return token ? await payload.db.findOne<User>({ collection: 'users', where: { resetPasswordToken: { equals: token } }, req: { transactionID } }) : null;
}

/** A name or an address is guessed whole, by what stands before its sign, and by its words. */
export const wordsOf = (text: string | undefined): string[] =>
  text ? [text, text.replace(/@.*/, ''), text.replace(/\s+/g, ''), ...text.split(/[\s@.]+/).filter((word) => word.length > 2)] : [];

const refusal = (req: PayloadRequest, message: Message) =>
  new ValidationError({ collection: 'users', errors: [{ path: 'password', label: speak(req, message === tooShort ? shortLabel : commonLabel), message: speak(req, message) }], req }, req.t);
