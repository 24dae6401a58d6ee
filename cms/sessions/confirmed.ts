import { addDataAndFileToRequest, APIError, AuthenticationError, Forbidden, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { User } from '@/payload-types';
import { providerName } from '../openid/name';
import { findFactor } from '../second-factor/factor';
import { speak } from '../speak';
import { sessionOf } from './end';

/** For so long an official who has shown who they are may do what is dangerous; in milliseconds. */
const confirmedForMs = 10 * 60 * 1000;

const mustConfirm = {
  vi: 'Việc này cần xác nhận: hãy qua mục “Xác nhận là bạn” ở trang này hoặc trang tài khoản của bạn, rồi làm lại. Những gì vừa nhập vẫn còn.',
  en: 'This needs a confirmation: see “Confirm that it is you” on this page or on that of your account, then do it again. What you entered is still there.',
};

const wrong = {
  password: { vi: 'Mật khẩu chưa đúng.', en: 'The password is wrong.' },
  either: { vi: 'Mật khẩu hoặc mã xác thực chưa đúng.', en: 'The password or the code is wrong.' },
};

/** Gives until when the official who asks has confirmed who they are, in milliseconds since 1970. */
function confirmedUntil(req: PayloadRequest): number {
  const sid = sessionOf(req);
  const confirmedAt = req.user?.sessions?.find(({ id }) => id === sid)?.confirmedAt;
  return confirmedAt ? Date.parse(confirmedAt) + confirmedForMs : 0;
}

/** Says whether an official asks who has not shown lately who they are: somebody else may sit at their desk. */
export function isUnconfirmed(req: PayloadRequest): boolean {
  // The portal's own work is nobody's session.
  return Boolean(req.user) && confirmedUntil(req) <= Date.now() && sessionOf(req) !== null;
}

/** Refuses what is dangerous to officials who have not confirmed who they are. */
export function refuseUnconfirmed(req: PayloadRequest): void {
  if (isUnconfirmed(req)) throw new APIError(speak(req, mustConfirm), 403, { confirm: true }, true);
}

/** Accounts are made, and their passwords, addresses and roles changed, by who has confirmed it alone. */
export const confirmChange: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc, req }) => {
  const [email, role] = [data.email ?? originalDoc?.email, data.role ?? originalDoc?.role];
  if (operation === 'create' || data.password || email !== originalDoc?.email || role !== originalDoc?.role) refuseUnconfirmed(req);
  return data;
};

export const confirmDeletion: CollectionBeforeDeleteHook = ({ req }) => refuseUnconfirmed(req);

/** `GET /api/users/confirm`: until when the official has confirmed who they are, or null, whether that takes a code as well, and the identity provider that may be asked instead, or null. */
export const confirmStateEndpoint: Endpoint = {
  path: '/confirm',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    const until = confirmedUntil(req);
    return Response.json({ until: until > Date.now() ? new Date(until).toISOString() : null, code: (await findFactor(req, req.user.id)) !== null, provider: providerName });
  },
};

const Password = z.looseObject({ password: z.string() });

/**
 * `POST /api/users/confirm`: an official who is signed in gives password and code again. It is a sign-in with all that guards
 * one, from which no session comes (`begin.ts`).
 */
export const confirmEndpoint: Endpoint = {
  path: '/confirm',
  method: 'post',
  handler: async (req) => {
    const sid = sessionOf(req);
    if (!req.user || sid === null) throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const password = Password.safeParse(req.data).data?.password ?? '';
    req.context.confirms = sid;
    const { id, email } = req.user;
    await req.payload.login({ collection: 'users', data: { email, password }, depth: 0, req }).catch(async (error: unknown) => {
      if (!(error instanceof AuthenticationError)) throw error;
      throw new APIError(speak(req, (await findFactor(req, id)) ? wrong.either : wrong.password), error.status, null, true);
    });
    return Response.json({ until: new Date(Date.now() + confirmedForMs).toISOString() });
  },
};
