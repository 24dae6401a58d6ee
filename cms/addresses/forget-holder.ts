import { sql } from 'drizzle-orm';
import type { CollectionAfterDeleteHook } from 'payload';
import { runStatement } from '../statements';

/** The number of no record. */
const nobody = 0;

/** What a deleted record was under is gone for good: SQLite gives its number to the next one, which was never there. */
export const forgetHolder: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  runStatement(req, sql`UPDATE addresses SET record = ${nobody} WHERE collection = ${collection.slug} AND record = ${id}`);
