import type { Payload } from 'payload';
import type { Claimed } from './claim';
import type { MailKind } from './kinds';
import type { Letter } from './letter';

/** A message that is ready to be sent to one address. `headers` are those that its kind adds. */
export type Mail = { to: string; letter: Letter; headers?: Record<string, string>; /** Done when the address was refused for good, and that is noted. */ ifRefused?: () => Promise<void> };

/** Writes a message when it is its turn; null when it is of no use any more. */
export type Writer = (payload: Payload, mail: Pick<Claimed, 'record' | 'detail' | 'key'>) => Promise<Mail | null>;

export type Writers = Record<MailKind, Writer>;
