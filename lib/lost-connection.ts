import { z } from 'zod';

/**
 * By these the system, PostgreSQL and its driver say that the database is not to be reached, and may be by now: class 08
 * and 57P01 to 57P03 (PostgreSQL, appendix A), and what errno(3) and getaddrinfo(3) say of a network that is not there.
 */
const Lost = z.object({ code: z.string().regex(/^(08...|57P0[123]|ECONN(REFUSED|RESET)|E(HOST|NET)UNREACH|ETIMEDOUT|EAI_AGAIN|EPIPE)$/) });
const lost = /Connection terminated|ECONN(REFUSED|RESET)|timeout exceeded when trying to connect|timeout expired/;

/** Says whether an error is that the connection to the database could not be made, or broke. A wrong name or password is none. */
export const isConnectionLost = (error: Error): boolean => Lost.safeParse(error).success || lost.test(error.message);
