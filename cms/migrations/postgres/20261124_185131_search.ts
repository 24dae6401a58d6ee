import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'
import { searchTables } from '@/search/postgres/tables'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_missed_searches_language" AS ENUM('vi', 'en');
  CREATE TABLE "missed_searches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"query" varchar NOT NULL,
  	"count" numeric DEFAULT 0 NOT NULL,
  	"language" "enum_missed_searches_language" NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "missed_searches_id" integer;
  CREATE UNIQUE INDEX "day_language_query_idx" ON "missed_searches" USING btree ("day","language","query");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_missed_searches_fk" FOREIGN KEY ("missed_searches_id") REFERENCES "public"."missed_searches"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_missed_searches_id_idx" ON "payload_locked_documents_rels" USING btree ("missed_searches_id");`)
  for (const table of searchTables) await db.execute(sql.raw(table))
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  for (const table of ['search_documents', 'search_words', 'search_texts', 'search_entries']) await db.execute(sql.raw(`DROP TABLE ${table}`))
  await db.execute(sql`
   ALTER TABLE "missed_searches" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "missed_searches" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_missed_searches_fk";
  
  DROP INDEX "payload_locked_documents_rels_missed_searches_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "missed_searches_id";
  DROP TYPE "public"."enum_missed_searches_language";`)
}
