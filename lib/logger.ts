import { format, inspect } from 'node:util';
import pino from 'pino';
import { z } from 'zod';
import { env } from './env';
import { currentRequestId } from './request-id';
import { scrub, toLoggedAddress } from './scrub';

const Failure = z.looseObject({ err: z.instanceof(Error), msg: z.string().optional() });

/**
 * Makes a log: one JSON object a line, with the name of the request that it belongs to, without personal data. Of an
 * error it keeps what happened and where; the values that a failed query brought along are people's.
 */
export const createLogger = (level: string, destination?: pino.DestinationStream) =>
  pino(
    {
      level,
      base: undefined,
      hooks: {
        // A line without words of its own gets those of its error.
        logMethod(args, method) {
          const [given] = args;
          const failure = given instanceof Error ? { err: given } : Failure.safeParse(given).data;
          if (args.length > 1 || !failure) return method.apply(this, args);
          const { msg = failure.err.message, ...rest } = failure;
          return method.apply(this, [rest, scrub(msg)]);
        },
      },
      formatters: { log: (line) => (typeof line.msg === 'string' ? { ...line, msg: scrub(line.msg) } : line) },
      mixin: () => ({ requestId: currentRequestId() }),
      serializers: {
        address: toLoggedAddress,
        path: toLoggedAddress,
        err: (error: unknown) => {
          // Anything can be thrown, and whoever logs it has no time to ask.
          if (!(error instanceof Error)) return { message: toLine([error]) };
          const { type, message, code, status } = pino.stdSerializers.err(error);
          return { type, message: scrub(message), stack: toStack(error), code, status };
        },
      },
    },
    destination ?? pino.destination(),
  );

/** The portal's log. */
export const logger = createLogger(env.LOG_LEVEL);

/** Puts into the log what libraries print as errors: as lines of it, in which nobody's words can look like other lines, and without people. */
export function logConsole(log = logger): void {
  console.error = (...words) => log.error(toLine(words));
  console.warn = (...words) => log.warn(toLine(words));
}

/** Of an error its stack alone is printed: what else it bears are the values of a query, or a whole row. */
function toLine(words: unknown[]): string {
  return scrub(format(...words.map((word) => (word instanceof Error ? { [inspect.custom]: () => toStack(word) } : word))));
}

/** Gives what happened and where, of an error and of those behind it, each of them once. */
function toStack(error: Error, told = new Set<unknown>()): string {
  told.add(error);
  const behind: unknown[] = [error.cause, ...(error instanceof AggregateError ? error.errors : [])];
  const stacks = behind.flatMap((other) => (other instanceof Error && !told.has(other) ? `caused by: ${toStack(other, told)}` : []));
  // A program may have put anything there.
  return [scrub(typeof error.stack === 'string' && error.stack ? error.stack : String(error)), ...stacks].join('\n');
}
