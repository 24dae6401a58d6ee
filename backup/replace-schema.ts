import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeOf } from './error-code';
import { connect, ownSchema, startTool } from './postgres-tool';

/**
 * Drops what the schema holds, one thing after the other, but not the schema: extensions that somebody has put there stay,
 * with what is theirs; what belongs to a column, as the numbers that it makes by itself, goes with its table. A backup names
 * the tables of its own version only: those that a newer one has added go too.
 */
const emptySchema = `DO $$
DECLARE statement text;
BEGIN
  LOOP
    statement := (
      SELECT format('DROP %s IF EXISTS %s CASCADE', replace(type, ' object', ''), identity)
      FROM pg_depend AS held, pg_identify_object(held.classid, held.objid, held.objsubid)
      WHERE refclassid = 'pg_namespace'::regclass AND refobjid = '${ownSchema}'::regnamespace AND deptype = 'n' AND classid <> 'pg_extension'::regclass
        AND NOT EXISTS (SELECT FROM pg_depend AS member WHERE member.classid = held.classid AND member.objid = held.objid AND member.deptype IN ('e', 'i'))
      LIMIT 1
    );
    EXIT WHEN statement IS NULL;
    EXECUTE statement;
  END LOOP;
END $$`;

/**
 * Puts what a dump of PostgreSQL holds in the place of what is there, and does these statements on it, in one transaction:
 * whatever fails, or is killed on the way, all that was there is there.
 */
export async function replaceSchema(databaseUrl: string, dump: string, endings: string[]): Promise<void> {
  const { dbname, env } = connect(databaseUrl);
  // Not `--single-transaction`: psql would commit at the end of what it is given, though that may be half of it.
  const psql = startTool('psql', ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', dbname], env);
  // What a dump selects, as the last number of a sequence, is for nobody to read.
  psql.child.stdout.resume();
  const [given, taken] = await Promise.allSettled([pipeline(Readable.from(write(dump, endings)), psql.child.stdin), psql.ended]);
  // Why a pipe broke is known to psql, who closed it.
  if (given.status === 'rejected' && codeOf(given.reason) === undefined) throw given.reason;
  for (const end of [taken, given]) if (end.status === 'rejected') throw end.reason;
}

async function* write(dump: string, endings: string[]): AsyncGenerator<string | Buffer> {
  yield `SET client_min_messages = warning;\nBEGIN;\n${emptySchema};\n`;
  const { child, ended } = startTool('pg_restore', [`--schema=${ownSchema}`, '--no-owner', '--no-privileges', '--file=-', dump]);
  // It is waited for below, unless psql has ended by then.
  ended.catch(() => undefined);
  yield* child.stdout;
  await ended;
  yield `SET search_path = ${ownSchema};\n${endings.map((statement) => `${statement};\n`).join('')}COMMIT;\n`;
}
