import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_consultations_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_consultations_edition_state" AS ENUM('draft', 'inReview', 'scheduled', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_consultations_taken_down_way" AS ENUM('error', 'merged', 'withdrawn');
  CREATE TYPE "public"."enum_consultations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__consultations_v_version_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__consultations_v_version_edition_state" AS ENUM('draft', 'inReview', 'scheduled', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__consultations_v_version_taken_down_way" AS ENUM('error', 'merged', 'withdrawn');
  CREATE TYPE "public"."enum__consultations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__consultations_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_comments_state" AS ENUM('received', 'shown', 'hidden');
  CREATE TYPE "public"."enum_comments_sender" AS ENUM('person', 'body');
  CREATE TYPE "public"."enum_comments_reason" AS ENUM('asked', 'personal', 'offTopic', 'repeated', 'abuse');
  CREATE TYPE "public"."enum_comments_language" AS ENUM('vi', 'en');
  ALTER TYPE "public"."enum_preview_links_kind" ADD VALUE 'consultations';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'comment.show' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'comment.hide' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'comment.erase' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'commentReceived' BEFORE 'questionForgotten';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'commentForgotten' BEFORE 'questionForgotten';
  CREATE TABLE "consultations_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "consultations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"lead" varchar,
  	"body" jsonb,
  	"outcome" jsonb,
  	"opens_on" timestamp(3) with time zone,
  	"closes_on" timestamp(3) with time zone,
  	"division_id" integer,
  	"topic_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"language" "enum_consultations_language" DEFAULT 'vi',
  	"original_id" integer,
  	"slug" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"revised_at" timestamp(3) with time zone,
  	"written_by_id" integer,
  	"edition_state" "enum_consultations_edition_state" DEFAULT 'draft',
  	"review_submitted_by_id" integer,
  	"review_submitted_at" timestamp(3) with time zone,
  	"review_remark" varchar,
  	"review_remark_by" varchar,
  	"review_approved_by_id" integer,
  	"publish_on" timestamp(3) with time zone,
  	"taken_down_way" "enum_consultations_taken_down_way",
  	"taken_down_reason" varchar,
  	"taken_down_on" timestamp(3) with time zone,
  	"taken_down_target_id" integer,
  	"change_note" varchar,
  	"minor_correction" boolean DEFAULT false,
  	"made_from" numeric,
  	"behind_since" timestamp(3) with time zone,
  	"saved_by_id" integer,
  	"saved_from" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_consultations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "consultations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"attachments_id" integer
  );
  
  CREATE TABLE "_consultations_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_consultations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_lead" varchar,
  	"version_body" jsonb,
  	"version_outcome" jsonb,
  	"version_opens_on" timestamp(3) with time zone,
  	"version_closes_on" timestamp(3) with time zone,
  	"version_division_id" integer,
  	"version_topic_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_language" "enum__consultations_v_version_language" DEFAULT 'vi',
  	"version_original_id" integer,
  	"version_slug" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_written_by_id" integer,
  	"version_edition_state" "enum__consultations_v_version_edition_state" DEFAULT 'draft',
  	"version_review_submitted_by_id" integer,
  	"version_review_submitted_at" timestamp(3) with time zone,
  	"version_review_remark" varchar,
  	"version_review_remark_by" varchar,
  	"version_review_approved_by_id" integer,
  	"version_publish_on" timestamp(3) with time zone,
  	"version_taken_down_way" "enum__consultations_v_version_taken_down_way",
  	"version_taken_down_reason" varchar,
  	"version_taken_down_on" timestamp(3) with time zone,
  	"version_taken_down_target_id" integer,
  	"version_change_note" varchar,
  	"version_minor_correction" boolean DEFAULT false,
  	"version_made_from" numeric,
  	"version_behind_since" timestamp(3) with time zone,
  	"version_saved_by_id" integer,
  	"version_saved_from" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__consultations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__consultations_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_consultations_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"attachments_id" integer
  );
  
  CREATE TABLE "comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"public_text" varchar,
  	"organisation" varchar,
  	"name" varchar,
  	"contact" varchar,
  	"state" "enum_comments_state" DEFAULT 'received' NOT NULL,
  	"consultation_id" integer,
  	"sender" "enum_comments_sender" NOT NULL,
  	"reason" "enum_comments_reason",
  	"language" "enum_comments_language" NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"decided_at" timestamp(3) with time zone,
  	"erased_at" timestamp(3) with time zone,
  	"excerpt" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "consultations_change_notes" ADD CONSTRAINT "consultations_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_division_id_divisions_id_fk" FOREIGN KEY ("division_id") REFERENCES "public"."divisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_original_id_consultations_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_written_by_id_users_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_review_submitted_by_id_users_id_fk" FOREIGN KEY ("review_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_review_approved_by_id_users_id_fk" FOREIGN KEY ("review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_taken_down_target_id_consultations_id_fk" FOREIGN KEY ("taken_down_target_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations_rels" ADD CONSTRAINT "consultations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consultations_rels" ADD CONSTRAINT "consultations_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consultations_v_version_change_notes" ADD CONSTRAINT "_consultations_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_consultations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_parent_id_consultations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_division_id_divisions_id_fk" FOREIGN KEY ("version_division_id") REFERENCES "public"."divisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_topic_id_topics_id_fk" FOREIGN KEY ("version_topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_original_id_consultations_id_fk" FOREIGN KEY ("version_original_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_written_by_id_users_id_fk" FOREIGN KEY ("version_written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_review_submitted_by_id_users_id_fk" FOREIGN KEY ("version_review_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_review_approved_by_id_users_id_fk" FOREIGN KEY ("version_review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_taken_down_target_id_consultations_id_fk" FOREIGN KEY ("version_taken_down_target_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v_rels" ADD CONSTRAINT "_consultations_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_consultations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consultations_v_rels" ADD CONSTRAINT "_consultations_v_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "consultations_change_notes_order_idx" ON "consultations_change_notes" USING btree ("_order");
  CREATE INDEX "consultations_change_notes_parent_id_idx" ON "consultations_change_notes" USING btree ("_parent_id");
  CREATE INDEX "consultations_opens_on_idx" ON "consultations" USING btree ("opens_on");
  CREATE INDEX "consultations_closes_on_idx" ON "consultations" USING btree ("closes_on");
  CREATE INDEX "consultations_division_idx" ON "consultations" USING btree ("division_id");
  CREATE INDEX "consultations_topic_idx" ON "consultations" USING btree ("topic_id");
  CREATE INDEX "consultations_published_at_idx" ON "consultations" USING btree ("published_at");
  CREATE INDEX "consultations_original_idx" ON "consultations" USING btree ("original_id");
  CREATE INDEX "consultations_slug_idx" ON "consultations" USING btree ("slug");
  CREATE INDEX "consultations_written_by_idx" ON "consultations" USING btree ("written_by_id");
  CREATE INDEX "consultations_edition_state_idx" ON "consultations" USING btree ("edition_state");
  CREATE INDEX "consultations_review_review_submitted_by_idx" ON "consultations" USING btree ("review_submitted_by_id");
  CREATE INDEX "consultations_review_review_approved_by_idx" ON "consultations" USING btree ("review_approved_by_id");
  CREATE INDEX "consultations_publish_on_idx" ON "consultations" USING btree ("publish_on");
  CREATE INDEX "consultations_taken_down_taken_down_target_idx" ON "consultations" USING btree ("taken_down_target_id");
  CREATE INDEX "consultations_behind_since_idx" ON "consultations" USING btree ("behind_since");
  CREATE INDEX "consultations_saved_by_idx" ON "consultations" USING btree ("saved_by_id");
  CREATE INDEX "consultations_updated_at_idx" ON "consultations" USING btree ("updated_at");
  CREATE INDEX "consultations_created_at_idx" ON "consultations" USING btree ("created_at");
  CREATE INDEX "consultations__status_idx" ON "consultations" USING btree ("_status");
  CREATE INDEX "language_closesOn_idx" ON "consultations" USING btree ("language","closes_on");
  CREATE INDEX "consultations_rels_order_idx" ON "consultations_rels" USING btree ("order");
  CREATE INDEX "consultations_rels_parent_idx" ON "consultations_rels" USING btree ("parent_id");
  CREATE INDEX "consultations_rels_path_idx" ON "consultations_rels" USING btree ("path");
  CREATE INDEX "consultations_rels_attachments_id_idx" ON "consultations_rels" USING btree ("attachments_id");
  CREATE INDEX "_consultations_v_version_change_notes_order_idx" ON "_consultations_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_consultations_v_version_change_notes_parent_id_idx" ON "_consultations_v_version_change_notes" USING btree ("_parent_id");
  CREATE INDEX "_consultations_v_parent_idx" ON "_consultations_v" USING btree ("parent_id");
  CREATE INDEX "_consultations_v_version_version_opens_on_idx" ON "_consultations_v" USING btree ("version_opens_on");
  CREATE INDEX "_consultations_v_version_version_closes_on_idx" ON "_consultations_v" USING btree ("version_closes_on");
  CREATE INDEX "_consultations_v_version_version_division_idx" ON "_consultations_v" USING btree ("version_division_id");
  CREATE INDEX "_consultations_v_version_version_topic_idx" ON "_consultations_v" USING btree ("version_topic_id");
  CREATE INDEX "_consultations_v_version_version_published_at_idx" ON "_consultations_v" USING btree ("version_published_at");
  CREATE INDEX "_consultations_v_version_version_original_idx" ON "_consultations_v" USING btree ("version_original_id");
  CREATE INDEX "_consultations_v_version_version_slug_idx" ON "_consultations_v" USING btree ("version_slug");
  CREATE INDEX "_consultations_v_version_version_written_by_idx" ON "_consultations_v" USING btree ("version_written_by_id");
  CREATE INDEX "_consultations_v_version_version_edition_state_idx" ON "_consultations_v" USING btree ("version_edition_state");
  CREATE INDEX "_consultations_v_version_review_version_review_submitted_idx" ON "_consultations_v" USING btree ("version_review_submitted_by_id");
  CREATE INDEX "_consultations_v_version_review_version_review_approved__idx" ON "_consultations_v" USING btree ("version_review_approved_by_id");
  CREATE INDEX "_consultations_v_version_version_publish_on_idx" ON "_consultations_v" USING btree ("version_publish_on");
  CREATE INDEX "_consultations_v_version_taken_down_version_taken_down_t_idx" ON "_consultations_v" USING btree ("version_taken_down_target_id");
  CREATE INDEX "_consultations_v_version_version_behind_since_idx" ON "_consultations_v" USING btree ("version_behind_since");
  CREATE INDEX "_consultations_v_version_version_saved_by_idx" ON "_consultations_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_consultations_v_version_version_updated_at_idx" ON "_consultations_v" USING btree ("version_updated_at");
  CREATE INDEX "_consultations_v_version_version_created_at_idx" ON "_consultations_v" USING btree ("version_created_at");
  CREATE INDEX "_consultations_v_version_version__status_idx" ON "_consultations_v" USING btree ("version__status");
  CREATE INDEX "_consultations_v_created_at_idx" ON "_consultations_v" USING btree ("created_at");
  CREATE INDEX "_consultations_v_updated_at_idx" ON "_consultations_v" USING btree ("updated_at");
  CREATE INDEX "_consultations_v_snapshot_idx" ON "_consultations_v" USING btree ("snapshot");
  CREATE INDEX "_consultations_v_published_locale_idx" ON "_consultations_v" USING btree ("published_locale");
  CREATE INDEX "_consultations_v_latest_idx" ON "_consultations_v" USING btree ("latest");
  CREATE INDEX "_consultations_v_autosave_idx" ON "_consultations_v" USING btree ("autosave");
  CREATE INDEX "version_language_version_closesOn_idx" ON "_consultations_v" USING btree ("version_language","version_closes_on");
  CREATE INDEX "_consultations_v_rels_order_idx" ON "_consultations_v_rels" USING btree ("order");
  CREATE INDEX "_consultations_v_rels_parent_idx" ON "_consultations_v_rels" USING btree ("parent_id");
  CREATE INDEX "_consultations_v_rels_path_idx" ON "_consultations_v_rels" USING btree ("path");
  CREATE INDEX "_consultations_v_rels_attachments_id_idx" ON "_consultations_v_rels" USING btree ("attachments_id");
  CREATE INDEX "comments_state_idx" ON "comments" USING btree ("state");
  CREATE INDEX "comments_consultation_idx" ON "comments" USING btree ("consultation_id");
  CREATE INDEX "comments_received_at_idx" ON "comments" USING btree ("received_at");
  CREATE INDEX "comments_decided_at_idx" ON "comments" USING btree ("decided_at");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "consultations_change_notes" CASCADE;
  DROP TABLE "consultations" CASCADE;
  DROP TABLE "consultations_rels" CASCADE;
  DROP TABLE "_consultations_v_version_change_notes" CASCADE;
  DROP TABLE "_consultations_v" CASCADE;
  DROP TABLE "_consultations_v_rels" CASCADE;
  DROP TABLE "comments" CASCADE;
  ALTER TABLE "preview_links" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_preview_links_kind";
  CREATE TYPE "public"."enum_preview_links_kind" AS ENUM('news', 'directives', 'answers');
  ALTER TABLE "preview_links" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_preview_links_kind" USING "kind"::"public"."enum_preview_links_kind";
  ALTER TABLE "trail" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_trail_action";
  CREATE TYPE "public"."enum_trail_action" AS ENUM('submit', 'discard', 'recall', 'return', 'approve', 'schedule', 'unschedule', 'release', 'fail', 'confirm', 'refresh', 'takeDown', 'question.assign', 'question.reassign', 'question.answer', 'question.setAside', 'question.propose', 'question.recall', 'question.return', 'question.approve', 'question.erase', 'question.publish', 'question.lose', 'login', 'loginFailed', 'accountCreated', 'accountChanged', 'roleChanged', 'passwordChanged', 'resetAsked', 'passwordReset', 'ruleChanged', 'saved', 'restored', 'deleted', 'questionReceived', 'questionWithdrawn', 'questionForgotten');
  ALTER TABLE "trail" ALTER COLUMN "action" SET DATA TYPE "public"."enum_trail_action" USING "action"::"public"."enum_trail_action";
  DROP TYPE "public"."enum_consultations_language";
  DROP TYPE "public"."enum_consultations_edition_state";
  DROP TYPE "public"."enum_consultations_taken_down_way";
  DROP TYPE "public"."enum_consultations_status";
  DROP TYPE "public"."enum__consultations_v_version_language";
  DROP TYPE "public"."enum__consultations_v_version_edition_state";
  DROP TYPE "public"."enum__consultations_v_version_taken_down_way";
  DROP TYPE "public"."enum__consultations_v_version_status";
  DROP TYPE "public"."enum__consultations_v_published_locale";
  DROP TYPE "public"."enum_comments_state";
  DROP TYPE "public"."enum_comments_sender";
  DROP TYPE "public"."enum_comments_reason";
  DROP TYPE "public"."enum_comments_language";`)
}
