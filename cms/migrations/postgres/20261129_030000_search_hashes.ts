import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'
import { hashedTerms } from '@/search/postgres/tables'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of hashedTerms) await db.execute(sql.raw(statement))
}

/** Numbers do not tell their terms: the index is empty until `npm run search:rebuild`. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('TRUNCATE search_entries, search_texts'))
  await db.execute(sql.raw('ALTER TABLE search_entries DROP terms, ADD terms text NOT NULL'))
  await db.execute(sql.raw("CREATE INDEX search_entries_terms ON search_entries USING gin (array_to_tsvector(string_to_array(terms, ' '))) WITH (gin_pending_list_limit = 1024)"))
}
