import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_messages_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_messages_state" AS ENUM('new', 'lookedAt', 'done');
  CREATE TYPE "public"."enum_page_problems_reason" AS ENUM('wrong', 'outdated', 'unclear', 'missing', 'broken', 'other');
  CREATE TYPE "public"."enum_page_problems_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_page_problems_state" AS ENUM('new', 'lookedAt', 'done');
  CREATE TABLE "messages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"message" varchar NOT NULL,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"language" "enum_messages_language" NOT NULL,
  	"division_id" integer,
  	"state" "enum_messages_state" DEFAULT 'new' NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "page_problems" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"page" varchar NOT NULL,
  	"reason" "enum_page_problems_reason" NOT NULL,
  	"message" varchar,
  	"language" "enum_page_problems_language" NOT NULL,
  	"state" "enum_page_problems_state" DEFAULT 'new' NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "page_opinions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"page" varchar NOT NULL,
  	"useful" numeric DEFAULT 0 NOT NULL,
  	"not_useful" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "ratings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"news_id" integer,
  	"votes" numeric NOT NULL,
  	"points" numeric NOT NULL,
  	"ones" numeric DEFAULT 0 NOT NULL,
  	"twos" numeric DEFAULT 0 NOT NULL,
  	"threes" numeric DEFAULT 0 NOT NULL,
  	"fours" numeric DEFAULT 0 NOT NULL,
  	"fives" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "rating_votes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"reader" varchar NOT NULL,
  	"news" numeric NOT NULL,
  	"stars" numeric NOT NULL,
  	"day" varchar NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "messages_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "page_problems_id" integer;
  ALTER TABLE "rules" ADD COLUMN "message_days" numeric DEFAULT 365 NOT NULL;
  ALTER TABLE "rules" ADD COLUMN "problem_days" numeric DEFAULT 180 NOT NULL;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_division_id_divisions_id_fk" FOREIGN KEY ("division_id") REFERENCES "public"."divisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ratings" ADD CONSTRAINT "ratings_news_id_news_id_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "messages_code_idx" ON "messages" USING btree ("code");
  CREATE INDEX "messages_division_idx" ON "messages" USING btree ("division_id");
  CREATE INDEX "messages_state_idx" ON "messages" USING btree ("state");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "page_problems_page_idx" ON "page_problems" USING btree ("page");
  CREATE INDEX "page_problems_state_idx" ON "page_problems" USING btree ("state");
  CREATE INDEX "page_problems_updated_at_idx" ON "page_problems" USING btree ("updated_at");
  CREATE INDEX "page_problems_created_at_idx" ON "page_problems" USING btree ("created_at");
  CREATE UNIQUE INDEX "page_opinions_page_idx" ON "page_opinions" USING btree ("page");
  CREATE INDEX "page_opinions_not_useful_idx" ON "page_opinions" USING btree ("not_useful");
  CREATE UNIQUE INDEX "ratings_news_idx" ON "ratings" USING btree ("news_id");
  CREATE INDEX "ratings_votes_idx" ON "ratings" USING btree ("votes");
  CREATE UNIQUE INDEX "rating_votes_reader_idx" ON "rating_votes" USING btree ("reader");
  CREATE INDEX "rating_votes_day_idx" ON "rating_votes" USING btree ("day");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_messages_fk" FOREIGN KEY ("messages_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_page_problems_fk" FOREIGN KEY ("page_problems_id") REFERENCES "public"."page_problems"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("messages_id");
  CREATE INDEX "payload_locked_documents_rels_page_problems_id_idx" ON "payload_locked_documents_rels" USING btree ("page_problems_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "messages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "page_problems" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "page_opinions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ratings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rating_votes" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "page_problems" CASCADE;
  DROP TABLE "page_opinions" CASCADE;
  DROP TABLE "ratings" CASCADE;
  DROP TABLE "rating_votes" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_messages_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_page_problems_fk";
  
  DROP INDEX "payload_locked_documents_rels_messages_id_idx";
  DROP INDEX "payload_locked_documents_rels_page_problems_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "messages_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "page_problems_id";
  ALTER TABLE "rules" DROP COLUMN "message_days";
  ALTER TABLE "rules" DROP COLUMN "problem_days";
  DROP TYPE "public"."enum_messages_language";
  DROP TYPE "public"."enum_messages_state";
  DROP TYPE "public"."enum_page_problems_reason";
  DROP TYPE "public"."enum_page_problems_language";
  DROP TYPE "public"."enum_page_problems_state";`)
}
