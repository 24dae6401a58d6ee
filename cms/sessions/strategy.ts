import { sql } from 'drizzle-orm';
import { createLocalReq, JWTAuthentication, type AuthStrategy, type Payload } from 'payload';
import { z } from 'zod';
import { withTransaction } from '../with-transaction';
import { runStatement } from '../statements';
import { lastUseOf, noteUseEvery } from './limits';

const SignedIn = z.looseObject({ _sid: z.string(), sessions: z.array(z.looseObject({ id: z.string(), createdAt: z.string().nullish(), usedAt: z.string().nullish() })) });

/** What a page of the newsroom asks by itself, again and again, while it stands open and nobody is there. */
const background = /\/(presence|users\/session)$/;

/** Payload's own way of telling who asks, which besides notes that the session is in use. */
export const sessionStrategy: AuthStrategy = {
  name: 'local-jwt',
  authenticate: async (args) => {
    const result = await JWTAuthentication(args);
    const { data } = SignedIn.safeParse(result.user);
    const session = data?.sessions.find(({ id }) => id === data._sid);
    const isBackground = background.test(args.req?.pathname ?? '');
    if (session && !isBackground && lastUseOf(session) + noteUseEvery < Date.now()) await noteUse(args.payload, session.id);
    return result;
  },
};

async function noteUse(payload: Payload, sid: string): Promise<void> {
  const req = await createLocalReq({}, payload);
  try {
    await withTransaction(req, () => runStatement(req, sql`UPDATE users_sessions SET used_at = ${new Date().toISOString()} WHERE id = ${sid}`));
  } catch (error) {
    // Whoever asks gets an answer all the same; the next request notes it.
    payload.logger.warn({ err: error, msg: 'The use of a session could not be noted' });
  }
}
