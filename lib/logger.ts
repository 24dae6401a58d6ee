import pino from 'pino';

/** The portal's log: one JSON object a line, without personal data. */
export const logger = pino({ level: process.env.LOG_LEVEL ?? 'info', base: undefined });
