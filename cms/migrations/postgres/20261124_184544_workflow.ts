import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_news_edition_state" AS ENUM('draft', 'inReview', 'scheduled', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_news_taken_down_way" AS ENUM('error', 'merged', 'withdrawn');
  CREATE TYPE "public"."enum__news_v_version_edition_state" AS ENUM('draft', 'inReview', 'scheduled', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__news_v_version_taken_down_way" AS ENUM('error', 'merged', 'withdrawn');
  CREATE TYPE "public"."enum_directives_edition_state" AS ENUM('draft', 'inReview', 'scheduled', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_directives_taken_down_way" AS ENUM('error', 'merged', 'withdrawn');
  CREATE TYPE "public"."enum__directives_v_version_edition_state" AS ENUM('draft', 'inReview', 'scheduled', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__directives_v_version_taken_down_way" AS ENUM('error', 'merged', 'withdrawn');
  CREATE TYPE "public"."enum_trail_action" AS ENUM('submit', 'discard', 'recall', 'return', 'approve', 'schedule', 'unschedule', 'release', 'fail', 'confirm', 'refresh', 'takeDown', 'login', 'loginFailed', 'accountCreated', 'accountChanged', 'roleChanged', 'passwordChanged', 'ruleChanged', 'saved', 'restored', 'deleted');
  CREATE TABLE "news_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_news_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "directives_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_directives_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "trail" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sequence" numeric NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"action" "enum_trail_action" NOT NULL,
  	"actor" numeric,
  	"actor_name" varchar,
  	"actor_role" varchar,
  	"place" varchar,
  	"collection" varchar,
  	"record" varchar,
  	"title" varchar,
  	"language" varchar,
  	"before" varchar,
  	"after" varchar,
  	"previous_hash" varchar NOT NULL,
  	"hash" varchar NOT NULL
  );
  
  CREATE TABLE "trail_heads" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"entries" numeric NOT NULL,
  	"hash" varchar NOT NULL
  );
  
  CREATE TABLE "presence" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"record" numeric NOT NULL,
  	"user_id" integer,
  	"seen_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "rules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"self_approval" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_news_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_directives_fk";
  
  DROP INDEX "payload_locked_documents_rels_news_id_idx";
  DROP INDEX "payload_locked_documents_rels_directives_id_idx";
  ALTER TABLE "news" ADD COLUMN "edition_state" "enum_news_edition_state" DEFAULT 'draft';
  ALTER TABLE "news" ADD COLUMN "review_submitted_by_id" integer;
  ALTER TABLE "news" ADD COLUMN "review_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "news" ADD COLUMN "review_remark" varchar;
  ALTER TABLE "news" ADD COLUMN "review_remark_by" varchar;
  ALTER TABLE "news" ADD COLUMN "review_approved_by_id" integer;
  ALTER TABLE "news" ADD COLUMN "publish_on" timestamp(3) with time zone;
  ALTER TABLE "news" ADD COLUMN "taken_down_way" "enum_news_taken_down_way";
  ALTER TABLE "news" ADD COLUMN "taken_down_reason" varchar;
  ALTER TABLE "news" ADD COLUMN "taken_down_on" timestamp(3) with time zone;
  ALTER TABLE "news" ADD COLUMN "taken_down_target_id" integer;
  ALTER TABLE "news" ADD COLUMN "change_note" varchar;
  ALTER TABLE "news" ADD COLUMN "minor_correction" boolean DEFAULT false;
  ALTER TABLE "news" ADD COLUMN "made_from" numeric;
  ALTER TABLE "news" ADD COLUMN "behind_since" timestamp(3) with time zone;
  ALTER TABLE "news" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_news_v" ADD COLUMN "version_edition_state" "enum__news_v_version_edition_state" DEFAULT 'draft';
  ALTER TABLE "_news_v" ADD COLUMN "version_review_submitted_by_id" integer;
  ALTER TABLE "_news_v" ADD COLUMN "version_review_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_news_v" ADD COLUMN "version_review_remark" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_review_remark_by" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_review_approved_by_id" integer;
  ALTER TABLE "_news_v" ADD COLUMN "version_publish_on" timestamp(3) with time zone;
  ALTER TABLE "_news_v" ADD COLUMN "version_taken_down_way" "enum__news_v_version_taken_down_way";
  ALTER TABLE "_news_v" ADD COLUMN "version_taken_down_reason" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_taken_down_on" timestamp(3) with time zone;
  ALTER TABLE "_news_v" ADD COLUMN "version_taken_down_target_id" integer;
  ALTER TABLE "_news_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_minor_correction" boolean DEFAULT false;
  ALTER TABLE "_news_v" ADD COLUMN "version_made_from" numeric;
  ALTER TABLE "_news_v" ADD COLUMN "version_behind_since" timestamp(3) with time zone;
  ALTER TABLE "_news_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "directives" ADD COLUMN "edition_state" "enum_directives_edition_state" DEFAULT 'draft';
  ALTER TABLE "directives" ADD COLUMN "review_submitted_by_id" integer;
  ALTER TABLE "directives" ADD COLUMN "review_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "directives" ADD COLUMN "review_remark" varchar;
  ALTER TABLE "directives" ADD COLUMN "review_remark_by" varchar;
  ALTER TABLE "directives" ADD COLUMN "review_approved_by_id" integer;
  ALTER TABLE "directives" ADD COLUMN "publish_on" timestamp(3) with time zone;
  ALTER TABLE "directives" ADD COLUMN "taken_down_way" "enum_directives_taken_down_way";
  ALTER TABLE "directives" ADD COLUMN "taken_down_reason" varchar;
  ALTER TABLE "directives" ADD COLUMN "taken_down_on" timestamp(3) with time zone;
  ALTER TABLE "directives" ADD COLUMN "taken_down_target_id" integer;
  ALTER TABLE "directives" ADD COLUMN "change_note" varchar;
  ALTER TABLE "directives" ADD COLUMN "minor_correction" boolean DEFAULT false;
  ALTER TABLE "directives" ADD COLUMN "made_from" numeric;
  ALTER TABLE "directives" ADD COLUMN "behind_since" timestamp(3) with time zone;
  ALTER TABLE "directives" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_directives_v" ADD COLUMN "version_edition_state" "enum__directives_v_version_edition_state" DEFAULT 'draft';
  ALTER TABLE "_directives_v" ADD COLUMN "version_review_submitted_by_id" integer;
  ALTER TABLE "_directives_v" ADD COLUMN "version_review_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_directives_v" ADD COLUMN "version_review_remark" varchar;
  ALTER TABLE "_directives_v" ADD COLUMN "version_review_remark_by" varchar;
  ALTER TABLE "_directives_v" ADD COLUMN "version_review_approved_by_id" integer;
  ALTER TABLE "_directives_v" ADD COLUMN "version_publish_on" timestamp(3) with time zone;
  ALTER TABLE "_directives_v" ADD COLUMN "version_taken_down_way" "enum__directives_v_version_taken_down_way";
  ALTER TABLE "_directives_v" ADD COLUMN "version_taken_down_reason" varchar;
  ALTER TABLE "_directives_v" ADD COLUMN "version_taken_down_on" timestamp(3) with time zone;
  ALTER TABLE "_directives_v" ADD COLUMN "version_taken_down_target_id" integer;
  ALTER TABLE "_directives_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_directives_v" ADD COLUMN "version_minor_correction" boolean DEFAULT false;
  ALTER TABLE "_directives_v" ADD COLUMN "version_made_from" numeric;
  ALTER TABLE "_directives_v" ADD COLUMN "version_behind_since" timestamp(3) with time zone;
  ALTER TABLE "_directives_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "news_change_notes" ADD CONSTRAINT "news_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_change_notes" ADD CONSTRAINT "_news_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "directives_change_notes" ADD CONSTRAINT "directives_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_directives_v_version_change_notes" ADD CONSTRAINT "_directives_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_directives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "presence" ADD CONSTRAINT "presence_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "news_change_notes_order_idx" ON "news_change_notes" USING btree ("_order");
  CREATE INDEX "news_change_notes_parent_id_idx" ON "news_change_notes" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_change_notes_order_idx" ON "_news_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_news_v_version_change_notes_parent_id_idx" ON "_news_v_version_change_notes" USING btree ("_parent_id");
  CREATE INDEX "directives_change_notes_order_idx" ON "directives_change_notes" USING btree ("_order");
  CREATE INDEX "directives_change_notes_parent_id_idx" ON "directives_change_notes" USING btree ("_parent_id");
  CREATE INDEX "_directives_v_version_change_notes_order_idx" ON "_directives_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_directives_v_version_change_notes_parent_id_idx" ON "_directives_v_version_change_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "trail_sequence_idx" ON "trail" USING btree ("sequence");
  CREATE INDEX "trail_at_idx" ON "trail" USING btree ("at");
  CREATE INDEX "trail_action_idx" ON "trail" USING btree ("action");
  CREATE INDEX "trail_record_idx" ON "trail" USING btree ("record");
  CREATE INDEX "presence_user_idx" ON "presence" USING btree ("user_id");
  CREATE INDEX "collection_record_idx" ON "presence" USING btree ("collection","record");
  ALTER TABLE "news" ADD CONSTRAINT "news_review_submitted_by_id_users_id_fk" FOREIGN KEY ("review_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_review_approved_by_id_users_id_fk" FOREIGN KEY ("review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_taken_down_target_id_news_id_fk" FOREIGN KEY ("taken_down_target_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_review_submitted_by_id_users_id_fk" FOREIGN KEY ("version_review_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_review_approved_by_id_users_id_fk" FOREIGN KEY ("version_review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_taken_down_target_id_news_id_fk" FOREIGN KEY ("version_taken_down_target_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_review_submitted_by_id_users_id_fk" FOREIGN KEY ("review_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_review_approved_by_id_users_id_fk" FOREIGN KEY ("review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_taken_down_target_id_directives_id_fk" FOREIGN KEY ("taken_down_target_id") REFERENCES "public"."directives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_review_submitted_by_id_users_id_fk" FOREIGN KEY ("version_review_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_review_approved_by_id_users_id_fk" FOREIGN KEY ("version_review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_taken_down_target_id_directives_id_fk" FOREIGN KEY ("version_taken_down_target_id") REFERENCES "public"."directives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "news_edition_state_idx" ON "news" USING btree ("edition_state");
  CREATE INDEX "news_review_review_submitted_by_idx" ON "news" USING btree ("review_submitted_by_id");
  CREATE INDEX "news_review_review_approved_by_idx" ON "news" USING btree ("review_approved_by_id");
  CREATE INDEX "news_publish_on_idx" ON "news" USING btree ("publish_on");
  CREATE INDEX "news_taken_down_taken_down_target_idx" ON "news" USING btree ("taken_down_target_id");
  CREATE INDEX "news_behind_since_idx" ON "news" USING btree ("behind_since");
  CREATE INDEX "news_saved_by_idx" ON "news" USING btree ("saved_by_id");
  CREATE INDEX "_news_v_version_version_edition_state_idx" ON "_news_v" USING btree ("version_edition_state");
  CREATE INDEX "_news_v_version_review_version_review_submitted_by_idx" ON "_news_v" USING btree ("version_review_submitted_by_id");
  CREATE INDEX "_news_v_version_review_version_review_approved_by_idx" ON "_news_v" USING btree ("version_review_approved_by_id");
  CREATE INDEX "_news_v_version_version_publish_on_idx" ON "_news_v" USING btree ("version_publish_on");
  CREATE INDEX "_news_v_version_taken_down_version_taken_down_target_idx" ON "_news_v" USING btree ("version_taken_down_target_id");
  CREATE INDEX "_news_v_version_version_behind_since_idx" ON "_news_v" USING btree ("version_behind_since");
  CREATE INDEX "_news_v_version_version_saved_by_idx" ON "_news_v" USING btree ("version_saved_by_id");
  CREATE INDEX "directives_edition_state_idx" ON "directives" USING btree ("edition_state");
  CREATE INDEX "directives_review_review_submitted_by_idx" ON "directives" USING btree ("review_submitted_by_id");
  CREATE INDEX "directives_review_review_approved_by_idx" ON "directives" USING btree ("review_approved_by_id");
  CREATE INDEX "directives_publish_on_idx" ON "directives" USING btree ("publish_on");
  CREATE INDEX "directives_taken_down_taken_down_target_idx" ON "directives" USING btree ("taken_down_target_id");
  CREATE INDEX "directives_behind_since_idx" ON "directives" USING btree ("behind_since");
  CREATE INDEX "directives_saved_by_idx" ON "directives" USING btree ("saved_by_id");
  CREATE INDEX "_directives_v_version_version_edition_state_idx" ON "_directives_v" USING btree ("version_edition_state");
  CREATE INDEX "_directives_v_version_review_version_review_submitted_by_idx" ON "_directives_v" USING btree ("version_review_submitted_by_id");
  CREATE INDEX "_directives_v_version_review_version_review_approved_by_idx" ON "_directives_v" USING btree ("version_review_approved_by_id");
  CREATE INDEX "_directives_v_version_version_publish_on_idx" ON "_directives_v" USING btree ("version_publish_on");
  CREATE INDEX "_directives_v_version_taken_down_version_taken_down_targ_idx" ON "_directives_v" USING btree ("version_taken_down_target_id");
  CREATE INDEX "_directives_v_version_version_behind_since_idx" ON "_directives_v" USING btree ("version_behind_since");
  CREATE INDEX "_directives_v_version_version_saved_by_idx" ON "_directives_v" USING btree ("version_saved_by_id");
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "news_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "directives_id";`)
  // What was public before there was a workflow is published, and the trail begins with nothing.
  await db.execute(sql`UPDATE news SET edition_state = 'published' WHERE _status = 'published'`)
  await db.execute(sql`UPDATE _news_v SET version_edition_state = 'published' WHERE version__status = 'published'`)
  await db.execute(sql`UPDATE directives SET edition_state = 'published' WHERE _status = 'published'`)
  await db.execute(sql`UPDATE _directives_v SET version_edition_state = 'published' WHERE version__status = 'published'`)
  await db.execute(sql`INSERT INTO trail_heads (id, entries, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000')`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "news_change_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_news_v_version_change_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "directives_change_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_directives_v_version_change_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "trail" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "trail_heads" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "presence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rules" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "news_change_notes" CASCADE;
  DROP TABLE "_news_v_version_change_notes" CASCADE;
  DROP TABLE "directives_change_notes" CASCADE;
  DROP TABLE "_directives_v_version_change_notes" CASCADE;
  DROP TABLE "trail" CASCADE;
  DROP TABLE "trail_heads" CASCADE;
  DROP TABLE "presence" CASCADE;
  DROP TABLE "rules" CASCADE;
  ALTER TABLE "news" DROP CONSTRAINT "news_review_submitted_by_id_users_id_fk";
  
  ALTER TABLE "news" DROP CONSTRAINT "news_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "news" DROP CONSTRAINT "news_taken_down_target_id_news_id_fk";
  
  ALTER TABLE "news" DROP CONSTRAINT "news_saved_by_id_users_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_review_submitted_by_id_users_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_taken_down_target_id_news_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "directives" DROP CONSTRAINT "directives_review_submitted_by_id_users_id_fk";
  
  ALTER TABLE "directives" DROP CONSTRAINT "directives_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "directives" DROP CONSTRAINT "directives_taken_down_target_id_directives_id_fk";
  
  ALTER TABLE "directives" DROP CONSTRAINT "directives_saved_by_id_users_id_fk";
  
  ALTER TABLE "_directives_v" DROP CONSTRAINT "_directives_v_version_review_submitted_by_id_users_id_fk";
  
  ALTER TABLE "_directives_v" DROP CONSTRAINT "_directives_v_version_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "_directives_v" DROP CONSTRAINT "_directives_v_version_taken_down_target_id_directives_id_fk";
  
  ALTER TABLE "_directives_v" DROP CONSTRAINT "_directives_v_version_saved_by_id_users_id_fk";
  
  DROP INDEX "news_edition_state_idx";
  DROP INDEX "news_review_review_submitted_by_idx";
  DROP INDEX "news_review_review_approved_by_idx";
  DROP INDEX "news_publish_on_idx";
  DROP INDEX "news_taken_down_taken_down_target_idx";
  DROP INDEX "news_behind_since_idx";
  DROP INDEX "news_saved_by_idx";
  DROP INDEX "_news_v_version_version_edition_state_idx";
  DROP INDEX "_news_v_version_review_version_review_submitted_by_idx";
  DROP INDEX "_news_v_version_review_version_review_approved_by_idx";
  DROP INDEX "_news_v_version_version_publish_on_idx";
  DROP INDEX "_news_v_version_taken_down_version_taken_down_target_idx";
  DROP INDEX "_news_v_version_version_behind_since_idx";
  DROP INDEX "_news_v_version_version_saved_by_idx";
  DROP INDEX "directives_edition_state_idx";
  DROP INDEX "directives_review_review_submitted_by_idx";
  DROP INDEX "directives_review_review_approved_by_idx";
  DROP INDEX "directives_publish_on_idx";
  DROP INDEX "directives_taken_down_taken_down_target_idx";
  DROP INDEX "directives_behind_since_idx";
  DROP INDEX "directives_saved_by_idx";
  DROP INDEX "_directives_v_version_version_edition_state_idx";
  DROP INDEX "_directives_v_version_review_version_review_submitted_by_idx";
  DROP INDEX "_directives_v_version_review_version_review_approved_by_idx";
  DROP INDEX "_directives_v_version_version_publish_on_idx";
  DROP INDEX "_directives_v_version_taken_down_version_taken_down_targ_idx";
  DROP INDEX "_directives_v_version_version_behind_since_idx";
  DROP INDEX "_directives_v_version_version_saved_by_idx";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "news_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "directives_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_directives_fk" FOREIGN KEY ("directives_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_directives_id_idx" ON "payload_locked_documents_rels" USING btree ("directives_id");
  ALTER TABLE "news" DROP COLUMN "edition_state";
  ALTER TABLE "news" DROP COLUMN "review_submitted_by_id";
  ALTER TABLE "news" DROP COLUMN "review_submitted_at";
  ALTER TABLE "news" DROP COLUMN "review_remark";
  ALTER TABLE "news" DROP COLUMN "review_remark_by";
  ALTER TABLE "news" DROP COLUMN "review_approved_by_id";
  ALTER TABLE "news" DROP COLUMN "publish_on";
  ALTER TABLE "news" DROP COLUMN "taken_down_way";
  ALTER TABLE "news" DROP COLUMN "taken_down_reason";
  ALTER TABLE "news" DROP COLUMN "taken_down_on";
  ALTER TABLE "news" DROP COLUMN "taken_down_target_id";
  ALTER TABLE "news" DROP COLUMN "change_note";
  ALTER TABLE "news" DROP COLUMN "minor_correction";
  ALTER TABLE "news" DROP COLUMN "made_from";
  ALTER TABLE "news" DROP COLUMN "behind_since";
  ALTER TABLE "news" DROP COLUMN "saved_by_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_edition_state";
  ALTER TABLE "_news_v" DROP COLUMN "version_review_submitted_by_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_review_submitted_at";
  ALTER TABLE "_news_v" DROP COLUMN "version_review_remark";
  ALTER TABLE "_news_v" DROP COLUMN "version_review_remark_by";
  ALTER TABLE "_news_v" DROP COLUMN "version_review_approved_by_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_publish_on";
  ALTER TABLE "_news_v" DROP COLUMN "version_taken_down_way";
  ALTER TABLE "_news_v" DROP COLUMN "version_taken_down_reason";
  ALTER TABLE "_news_v" DROP COLUMN "version_taken_down_on";
  ALTER TABLE "_news_v" DROP COLUMN "version_taken_down_target_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_news_v" DROP COLUMN "version_minor_correction";
  ALTER TABLE "_news_v" DROP COLUMN "version_made_from";
  ALTER TABLE "_news_v" DROP COLUMN "version_behind_since";
  ALTER TABLE "_news_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "directives" DROP COLUMN "edition_state";
  ALTER TABLE "directives" DROP COLUMN "review_submitted_by_id";
  ALTER TABLE "directives" DROP COLUMN "review_submitted_at";
  ALTER TABLE "directives" DROP COLUMN "review_remark";
  ALTER TABLE "directives" DROP COLUMN "review_remark_by";
  ALTER TABLE "directives" DROP COLUMN "review_approved_by_id";
  ALTER TABLE "directives" DROP COLUMN "publish_on";
  ALTER TABLE "directives" DROP COLUMN "taken_down_way";
  ALTER TABLE "directives" DROP COLUMN "taken_down_reason";
  ALTER TABLE "directives" DROP COLUMN "taken_down_on";
  ALTER TABLE "directives" DROP COLUMN "taken_down_target_id";
  ALTER TABLE "directives" DROP COLUMN "change_note";
  ALTER TABLE "directives" DROP COLUMN "minor_correction";
  ALTER TABLE "directives" DROP COLUMN "made_from";
  ALTER TABLE "directives" DROP COLUMN "behind_since";
  ALTER TABLE "directives" DROP COLUMN "saved_by_id";
  ALTER TABLE "_directives_v" DROP COLUMN "version_edition_state";
  ALTER TABLE "_directives_v" DROP COLUMN "version_review_submitted_by_id";
  ALTER TABLE "_directives_v" DROP COLUMN "version_review_submitted_at";
  ALTER TABLE "_directives_v" DROP COLUMN "version_review_remark";
  ALTER TABLE "_directives_v" DROP COLUMN "version_review_remark_by";
  ALTER TABLE "_directives_v" DROP COLUMN "version_review_approved_by_id";
  ALTER TABLE "_directives_v" DROP COLUMN "version_publish_on";
  ALTER TABLE "_directives_v" DROP COLUMN "version_taken_down_way";
  ALTER TABLE "_directives_v" DROP COLUMN "version_taken_down_reason";
  ALTER TABLE "_directives_v" DROP COLUMN "version_taken_down_on";
  ALTER TABLE "_directives_v" DROP COLUMN "version_taken_down_target_id";
  ALTER TABLE "_directives_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_directives_v" DROP COLUMN "version_minor_correction";
  ALTER TABLE "_directives_v" DROP COLUMN "version_made_from";
  ALTER TABLE "_directives_v" DROP COLUMN "version_behind_since";
  ALTER TABLE "_directives_v" DROP COLUMN "version_saved_by_id";
  DROP TYPE "public"."enum_news_edition_state";
  DROP TYPE "public"."enum_news_taken_down_way";
  DROP TYPE "public"."enum__news_v_version_edition_state";
  DROP TYPE "public"."enum__news_v_version_taken_down_way";
  DROP TYPE "public"."enum_directives_edition_state";
  DROP TYPE "public"."enum_directives_taken_down_way";
  DROP TYPE "public"."enum__directives_v_version_edition_state";
  DROP TYPE "public"."enum__directives_v_version_taken_down_way";
  DROP TYPE "public"."enum_trail_action";`)
}
