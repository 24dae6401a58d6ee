import { z } from 'zod';

/** By these PostgreSQL and its driver say that a connection broke, or was refused, and may be made again by now: class 08, and 57P01 to 57P03 (PostgreSQL, appendix A). */
const Lost = z.object({ code: z.string().regex(/^(08...|57P0[123]|ECONN(REFUSED|RESET)|EPIPE)$/) });
const lost = /Connection terminated|ECONN(REFUSED|RESET)|timeout exceeded when trying to connect|Query read timeout/;

/** Says whether an error is that the connection to the database could not be made, or broke. A wrong name or password is none. */
export const isConnectionLost = (error: Error): boolean => Lost.safeParse(error).success || lost.test(error.message);
