import pino from 'pino';
import { env } from './env';

/** The portal's log: one JSON object a line, without personal data. */
export const logger = pino({ level: env.LOG_LEVEL, base: undefined });
