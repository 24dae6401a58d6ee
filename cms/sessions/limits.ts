import { env } from '@/lib/env';

const minute = 60_000;

/** How long a session holds that nobody uses, and how long any session holds; in milliseconds. */
export const sessionLimits = { idle: env.SESSION_IDLE_MINUTES * minute, whole: env.SESSION_HOURS * 60 * minute };

/** How old the note of the last use may grow before it is written anew; in milliseconds. */
export const noteUseEvery = minute;

/** A session as the account keeps it. One that was begun by an older version of the portal says nothing of its use. */
export type KeptSession = { id: string; createdAt?: string | null; usedAt?: string | null; browser?: string | null; confirmedAt?: string | null };

/** Gives when a session ends however much it is used, in milliseconds since 1970. */
export const endOf = ({ createdAt }: Pick<KeptSession, 'createdAt'>, { whole } = sessionLimits): number => (createdAt ? Date.parse(createdAt) + whole : 0);

/** Gives when a session was last used, in milliseconds since 1970. */
export const lastUseOf = ({ createdAt, usedAt }: Pick<KeptSession, 'createdAt' | 'usedAt'>): number => Date.parse(usedAt ?? createdAt ?? '1970-01-01');

/** Says whether a session holds no more: it is too old, or has been idle for too long. */
export const isOver = (session: Pick<KeptSession, 'createdAt' | 'usedAt'>, now = Date.now(), limits = sessionLimits): boolean =>
  endOf(session, limits) <= now || lastUseOf(session) + limits.idle <= now;
