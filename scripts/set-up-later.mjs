// How the first steps of a start speak with each other where the database is away: `start.mjs`, `setup.ts`, `server.ts`.

/** The code with which the set-up ends where the database cannot be reached now (EX_TEMPFAIL, sysexits(3)). */
export const databaseAway = 75;

/** Told so, the set-up waits for the database. */
export const waitForDatabase = '--wait-for-database';

/** Told so, the server shows what is stored, and opens all else once it gets a message that the portal is set up. */
export const untilSetUp = '--until-set-up';
