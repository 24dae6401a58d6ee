import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_found_searches_language" AS ENUM('vi', 'en');
  CREATE TABLE "found_searches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"query" varchar NOT NULL,
  	"count" numeric DEFAULT 0 NOT NULL,
  	"language" "enum_found_searches_language" NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "news" ADD COLUMN "saved_from" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_saved_from" varchar;
  ALTER TABLE "directives" ADD COLUMN "saved_from" varchar;
  ALTER TABLE "_directives_v" ADD COLUMN "version_saved_from" varchar;
  CREATE UNIQUE INDEX "day_language_query_1_idx" ON "found_searches" USING btree ("day","language","query");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "found_searches" CASCADE;
  ALTER TABLE "news" DROP COLUMN "saved_from";
  ALTER TABLE "_news_v" DROP COLUMN "version_saved_from";
  ALTER TABLE "directives" DROP COLUMN "saved_from";
  ALTER TABLE "_directives_v" DROP COLUMN "version_saved_from";
  DROP TYPE "public"."enum_found_searches_language";`)
}
