import { sql } from 'drizzle-orm';
import type { CollectionAfterDeleteHook } from 'payload';
import { runStatement } from '../statements';

/** The number of no record. */
const nobody = 0;

/** What a deleted record was under is gone for good, whatever gets its number: after a backup is restored, numbers are given anew. */
export const forgetHolder: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  runStatement(req, sql`UPDATE addresses SET record = ${nobody} WHERE collection = ${collection.slug} AND record = ${id}`);
