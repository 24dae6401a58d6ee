import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_link_checks_state" AS ENUM('works', 'broken', 'refused');
  CREATE TABLE "link_checks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"address" varchar NOT NULL,
  	"state" "enum_link_checks_state" NOT NULL,
  	"reason" varchar,
  	"failures" numeric DEFAULT 0 NOT NULL,
  	"checked_at" timestamp(3) with time zone NOT NULL,
  	"holders" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "page_reads" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"day" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"reads" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "news" ADD COLUMN "written_by_id" integer;
  ALTER TABLE "_news_v" ADD COLUMN "version_written_by_id" integer;
  ALTER TABLE "directives" ADD COLUMN "written_by_id" integer;
  ALTER TABLE "_directives_v" ADD COLUMN "version_written_by_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "link_checks_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "page_reads_id" integer;
  CREATE UNIQUE INDEX "link_checks_address_idx" ON "link_checks" USING btree ("address");
  CREATE INDEX "link_checks_failures_idx" ON "link_checks" USING btree ("failures");
  CREATE INDEX "link_checks_updated_at_idx" ON "link_checks" USING btree ("updated_at");
  CREATE INDEX "link_checks_created_at_idx" ON "link_checks" USING btree ("created_at");
  CREATE INDEX "page_reads_day_idx" ON "page_reads" USING btree ("day");
  CREATE INDEX "page_reads_updated_at_idx" ON "page_reads" USING btree ("updated_at");
  CREATE INDEX "page_reads_created_at_idx" ON "page_reads" USING btree ("created_at");
  CREATE UNIQUE INDEX "day_path_idx" ON "page_reads" USING btree ("day","path");
  ALTER TABLE "news" ADD CONSTRAINT "news_written_by_id_users_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_written_by_id_users_id_fk" FOREIGN KEY ("version_written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_written_by_id_users_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_written_by_id_users_id_fk" FOREIGN KEY ("version_written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_link_checks_fk" FOREIGN KEY ("link_checks_id") REFERENCES "public"."link_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_page_reads_fk" FOREIGN KEY ("page_reads_id") REFERENCES "public"."page_reads"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "news_written_by_idx" ON "news" USING btree ("written_by_id");
  CREATE INDEX "_news_v_version_version_written_by_idx" ON "_news_v" USING btree ("version_written_by_id");
  CREATE INDEX "directives_written_by_idx" ON "directives" USING btree ("written_by_id");
  CREATE INDEX "_directives_v_version_version_written_by_idx" ON "_directives_v" USING btree ("version_written_by_id");
  CREATE INDEX "payload_locked_documents_rels_link_checks_id_idx" ON "payload_locked_documents_rels" USING btree ("link_checks_id");
  CREATE INDEX "payload_locked_documents_rels_page_reads_id_idx" ON "payload_locked_documents_rels" USING btree ("page_reads_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "link_checks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "page_reads" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "link_checks" CASCADE;
  DROP TABLE "page_reads" CASCADE;
  ALTER TABLE "news" DROP CONSTRAINT "news_written_by_id_users_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_written_by_id_users_id_fk";
  
  ALTER TABLE "directives" DROP CONSTRAINT "directives_written_by_id_users_id_fk";
  
  ALTER TABLE "_directives_v" DROP CONSTRAINT "_directives_v_version_written_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_link_checks_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_page_reads_fk";
  
  DROP INDEX "news_written_by_idx";
  DROP INDEX "_news_v_version_version_written_by_idx";
  DROP INDEX "directives_written_by_idx";
  DROP INDEX "_directives_v_version_version_written_by_idx";
  DROP INDEX "payload_locked_documents_rels_link_checks_id_idx";
  DROP INDEX "payload_locked_documents_rels_page_reads_id_idx";
  ALTER TABLE "news" DROP COLUMN "written_by_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_written_by_id";
  ALTER TABLE "directives" DROP COLUMN "written_by_id";
  ALTER TABLE "_directives_v" DROP COLUMN "version_written_by_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "link_checks_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "page_reads_id";
  DROP TYPE "public"."enum_link_checks_state";`)
}
