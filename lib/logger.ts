import pino from 'pino';
import { env } from './env';
import { currentRequestId } from './request-id';
import { scrub, toLoggedAddress } from './scrub';

/**
 * Makes a log: one JSON object a line, with the name of the request that it belongs to, without personal data. Of an
 * error it keeps what happened and where; the values that a failed query brought along are people's.
 */
export const createLogger = (level: string, destination?: pino.DestinationStream) =>
  pino(
    {
      level,
      base: undefined,
      mixin: () => ({ requestId: currentRequestId() }),
      serializers: {
        address: toLoggedAddress,
        path: toLoggedAddress,
        err: (error: Error) => {
          const { type, message, stack, code, status } = pino.stdSerializers.err(error);
          return { type, message: scrub(message), stack: scrub(stack), code, status };
        },
      },
    },
    destination ?? pino.destination(),
  );

/** The portal's log. */
export const logger = createLogger(env.LOG_LEVEL);
