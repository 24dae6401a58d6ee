import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_questions_reply_kind" AS ENUM('replied', 'declined');
  CREATE TYPE "public"."enum_questions_reply_reason" AS ENUM('notOurs', 'answeredBefore', 'unclear', 'otherProcedure', 'notPublic', 'abuse');
  CREATE TYPE "public"."enum_questions_state" AS ENUM('received', 'assigned', 'answering', 'inReview', 'published', 'replied', 'declined', 'withdrawn');
  CREATE TYPE "public"."enum_questions_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_answers_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_answers_edition_state" AS ENUM('draft', 'inReview', 'scheduled', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_answers_taken_down_way" AS ENUM('error', 'merged', 'withdrawn');
  CREATE TYPE "public"."enum_answers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__answers_v_version_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__answers_v_version_edition_state" AS ENUM('draft', 'inReview', 'scheduled', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__answers_v_version_taken_down_way" AS ENUM('error', 'merged', 'withdrawn');
  CREATE TYPE "public"."enum__answers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__answers_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_rules_answer_unit" AS ENUM('workingDays', 'days');
  ALTER TYPE "public"."enum_preview_links_kind" ADD VALUE 'answers';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'question.assign' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'question.reassign' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'question.answer' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'question.setAside' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'question.propose' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'question.recall' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'question.return' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'question.approve' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'question.erase' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'question.publish' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'question.lose' BEFORE 'login';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'questionReceived';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'questionWithdrawn';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'questionForgotten';
  CREATE TABLE "questions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"name" varchar,
  	"contact" varchar,
  	"reply_kind" "enum_questions_reply_kind",
  	"reply_reason" "enum_questions_reply_reason",
  	"reply_text" varchar,
  	"reply_remark" varchar,
  	"reply_remark_by" varchar,
  	"reply_proposed_by_id" integer,
  	"reply_proposed_at" timestamp(3) with time zone,
  	"reply_approved_by_id" integer,
  	"state" "enum_questions_state" DEFAULT 'received' NOT NULL,
  	"division_id" integer,
  	"answer_id" integer,
  	"language" "enum_questions_language" NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"due_on" timestamp(3) with time zone NOT NULL,
  	"closed_at" timestamp(3) with time zone,
  	"erased_at" timestamp(3) with time zone,
  	"excerpt" varchar,
  	"code_hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "answers_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "answers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"question" varchar,
  	"body" jsonb,
  	"division_id" integer,
  	"topic_id" integer,
  	"asked_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"source_id" integer,
  	"language" "enum_answers_language" DEFAULT 'vi',
  	"original_id" integer,
  	"slug" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"revised_at" timestamp(3) with time zone,
  	"written_by_id" integer,
  	"edition_state" "enum_answers_edition_state" DEFAULT 'draft',
  	"review_submitted_by_id" integer,
  	"review_submitted_at" timestamp(3) with time zone,
  	"review_remark" varchar,
  	"review_remark_by" varchar,
  	"review_approved_by_id" integer,
  	"publish_on" timestamp(3) with time zone,
  	"taken_down_way" "enum_answers_taken_down_way",
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
  	"_status" "enum_answers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_answers_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_answers_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_question" varchar,
  	"version_body" jsonb,
  	"version_division_id" integer,
  	"version_topic_id" integer,
  	"version_asked_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_source_id" integer,
  	"version_language" "enum__answers_v_version_language" DEFAULT 'vi',
  	"version_original_id" integer,
  	"version_slug" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_written_by_id" integer,
  	"version_edition_state" "enum__answers_v_version_edition_state" DEFAULT 'draft',
  	"version_review_submitted_by_id" integer,
  	"version_review_submitted_at" timestamp(3) with time zone,
  	"version_review_remark" varchar,
  	"version_review_remark_by" varchar,
  	"version_review_approved_by_id" integer,
  	"version_publish_on" timestamp(3) with time zone,
  	"version_taken_down_way" "enum__answers_v_version_taken_down_way",
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
  	"version__status" "enum__answers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__answers_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "rules_days_off" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "rules" ADD COLUMN "answer_within" numeric DEFAULT 10 NOT NULL;
  ALTER TABLE "rules" ADD COLUMN "answer_unit" "enum_rules_answer_unit" DEFAULT 'workingDays' NOT NULL;
  ALTER TABLE "rules" ADD COLUMN "keep_questions" numeric DEFAULT 12 NOT NULL;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_reply_proposed_by_id_users_id_fk" FOREIGN KEY ("reply_proposed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_reply_approved_by_id_users_id_fk" FOREIGN KEY ("reply_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_division_id_divisions_id_fk" FOREIGN KEY ("division_id") REFERENCES "public"."divisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers_change_notes" ADD CONSTRAINT "answers_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_division_id_divisions_id_fk" FOREIGN KEY ("division_id") REFERENCES "public"."divisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_source_id_questions_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_original_id_answers_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_written_by_id_users_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_review_submitted_by_id_users_id_fk" FOREIGN KEY ("review_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_review_approved_by_id_users_id_fk" FOREIGN KEY ("review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_taken_down_target_id_answers_id_fk" FOREIGN KEY ("taken_down_target_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v_version_change_notes" ADD CONSTRAINT "_answers_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_parent_id_answers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_division_id_divisions_id_fk" FOREIGN KEY ("version_division_id") REFERENCES "public"."divisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_topic_id_topics_id_fk" FOREIGN KEY ("version_topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_source_id_questions_id_fk" FOREIGN KEY ("version_source_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_original_id_answers_id_fk" FOREIGN KEY ("version_original_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_written_by_id_users_id_fk" FOREIGN KEY ("version_written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_review_submitted_by_id_users_id_fk" FOREIGN KEY ("version_review_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_review_approved_by_id_users_id_fk" FOREIGN KEY ("version_review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_taken_down_target_id_answers_id_fk" FOREIGN KEY ("version_taken_down_target_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rules_days_off" ADD CONSTRAINT "rules_days_off_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "questions_reply_reply_proposed_by_idx" ON "questions" USING btree ("reply_proposed_by_id");
  CREATE INDEX "questions_reply_reply_approved_by_idx" ON "questions" USING btree ("reply_approved_by_id");
  CREATE INDEX "questions_state_idx" ON "questions" USING btree ("state");
  CREATE INDEX "questions_division_idx" ON "questions" USING btree ("division_id");
  CREATE INDEX "questions_answer_idx" ON "questions" USING btree ("answer_id");
  CREATE INDEX "questions_received_at_idx" ON "questions" USING btree ("received_at");
  CREATE INDEX "questions_due_on_idx" ON "questions" USING btree ("due_on");
  CREATE INDEX "questions_closed_at_idx" ON "questions" USING btree ("closed_at");
  CREATE UNIQUE INDEX "questions_code_hash_idx" ON "questions" USING btree ("code_hash");
  CREATE INDEX "questions_updated_at_idx" ON "questions" USING btree ("updated_at");
  CREATE INDEX "questions_created_at_idx" ON "questions" USING btree ("created_at");
  CREATE INDEX "answers_change_notes_order_idx" ON "answers_change_notes" USING btree ("_order");
  CREATE INDEX "answers_change_notes_parent_id_idx" ON "answers_change_notes" USING btree ("_parent_id");
  CREATE INDEX "answers_division_idx" ON "answers" USING btree ("division_id");
  CREATE INDEX "answers_topic_idx" ON "answers" USING btree ("topic_id");
  CREATE INDEX "answers_published_at_idx" ON "answers" USING btree ("published_at");
  CREATE INDEX "answers_source_idx" ON "answers" USING btree ("source_id");
  CREATE INDEX "answers_original_idx" ON "answers" USING btree ("original_id");
  CREATE INDEX "answers_slug_idx" ON "answers" USING btree ("slug");
  CREATE INDEX "answers_written_by_idx" ON "answers" USING btree ("written_by_id");
  CREATE INDEX "answers_edition_state_idx" ON "answers" USING btree ("edition_state");
  CREATE INDEX "answers_review_review_submitted_by_idx" ON "answers" USING btree ("review_submitted_by_id");
  CREATE INDEX "answers_review_review_approved_by_idx" ON "answers" USING btree ("review_approved_by_id");
  CREATE INDEX "answers_publish_on_idx" ON "answers" USING btree ("publish_on");
  CREATE INDEX "answers_taken_down_taken_down_target_idx" ON "answers" USING btree ("taken_down_target_id");
  CREATE INDEX "answers_behind_since_idx" ON "answers" USING btree ("behind_since");
  CREATE INDEX "answers_saved_by_idx" ON "answers" USING btree ("saved_by_id");
  CREATE INDEX "answers_updated_at_idx" ON "answers" USING btree ("updated_at");
  CREATE INDEX "answers_created_at_idx" ON "answers" USING btree ("created_at");
  CREATE INDEX "answers__status_idx" ON "answers" USING btree ("_status");
  CREATE INDEX "language_publishedAt_1_idx" ON "answers" USING btree ("language","published_at");
  CREATE INDEX "_answers_v_version_change_notes_order_idx" ON "_answers_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_answers_v_version_change_notes_parent_id_idx" ON "_answers_v_version_change_notes" USING btree ("_parent_id");
  CREATE INDEX "_answers_v_parent_idx" ON "_answers_v" USING btree ("parent_id");
  CREATE INDEX "_answers_v_version_version_division_idx" ON "_answers_v" USING btree ("version_division_id");
  CREATE INDEX "_answers_v_version_version_topic_idx" ON "_answers_v" USING btree ("version_topic_id");
  CREATE INDEX "_answers_v_version_version_published_at_idx" ON "_answers_v" USING btree ("version_published_at");
  CREATE INDEX "_answers_v_version_version_source_idx" ON "_answers_v" USING btree ("version_source_id");
  CREATE INDEX "_answers_v_version_version_original_idx" ON "_answers_v" USING btree ("version_original_id");
  CREATE INDEX "_answers_v_version_version_slug_idx" ON "_answers_v" USING btree ("version_slug");
  CREATE INDEX "_answers_v_version_version_written_by_idx" ON "_answers_v" USING btree ("version_written_by_id");
  CREATE INDEX "_answers_v_version_version_edition_state_idx" ON "_answers_v" USING btree ("version_edition_state");
  CREATE INDEX "_answers_v_version_review_version_review_submitted_by_idx" ON "_answers_v" USING btree ("version_review_submitted_by_id");
  CREATE INDEX "_answers_v_version_review_version_review_approved_by_idx" ON "_answers_v" USING btree ("version_review_approved_by_id");
  CREATE INDEX "_answers_v_version_version_publish_on_idx" ON "_answers_v" USING btree ("version_publish_on");
  CREATE INDEX "_answers_v_version_taken_down_version_taken_down_target_idx" ON "_answers_v" USING btree ("version_taken_down_target_id");
  CREATE INDEX "_answers_v_version_version_behind_since_idx" ON "_answers_v" USING btree ("version_behind_since");
  CREATE INDEX "_answers_v_version_version_saved_by_idx" ON "_answers_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_answers_v_version_version_updated_at_idx" ON "_answers_v" USING btree ("version_updated_at");
  CREATE INDEX "_answers_v_version_version_created_at_idx" ON "_answers_v" USING btree ("version_created_at");
  CREATE INDEX "_answers_v_version_version__status_idx" ON "_answers_v" USING btree ("version__status");
  CREATE INDEX "_answers_v_created_at_idx" ON "_answers_v" USING btree ("created_at");
  CREATE INDEX "_answers_v_updated_at_idx" ON "_answers_v" USING btree ("updated_at");
  CREATE INDEX "_answers_v_snapshot_idx" ON "_answers_v" USING btree ("snapshot");
  CREATE INDEX "_answers_v_published_locale_idx" ON "_answers_v" USING btree ("published_locale");
  CREATE INDEX "_answers_v_latest_idx" ON "_answers_v" USING btree ("latest");
  CREATE INDEX "_answers_v_autosave_idx" ON "_answers_v" USING btree ("autosave");
  CREATE INDEX "version_language_version_publishedAt_1_idx" ON "_answers_v" USING btree ("version_language","version_published_at");
  CREATE INDEX "rules_days_off_order_idx" ON "rules_days_off" USING btree ("_order");
  CREATE INDEX "rules_days_off_parent_id_idx" ON "rules_days_off" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "questions" CASCADE;
  DROP TABLE "answers_change_notes" CASCADE;
  DROP TABLE "answers" CASCADE;
  DROP TABLE "_answers_v_version_change_notes" CASCADE;
  DROP TABLE "_answers_v" CASCADE;
  DROP TABLE "rules_days_off" CASCADE;
  ALTER TABLE "preview_links" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_preview_links_kind";
  CREATE TYPE "public"."enum_preview_links_kind" AS ENUM('news', 'directives');
  ALTER TABLE "preview_links" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_preview_links_kind" USING "kind"::"public"."enum_preview_links_kind";
  ALTER TABLE "trail" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_trail_action";
  CREATE TYPE "public"."enum_trail_action" AS ENUM('submit', 'discard', 'recall', 'return', 'approve', 'schedule', 'unschedule', 'release', 'fail', 'confirm', 'refresh', 'takeDown', 'login', 'loginFailed', 'accountCreated', 'accountChanged', 'roleChanged', 'passwordChanged', 'resetAsked', 'passwordReset', 'ruleChanged', 'saved', 'restored', 'deleted');
  ALTER TABLE "trail" ALTER COLUMN "action" SET DATA TYPE "public"."enum_trail_action" USING "action"::"public"."enum_trail_action";
  ALTER TABLE "rules" DROP COLUMN "answer_within";
  ALTER TABLE "rules" DROP COLUMN "answer_unit";
  ALTER TABLE "rules" DROP COLUMN "keep_questions";
  DROP TYPE "public"."enum_questions_reply_kind";
  DROP TYPE "public"."enum_questions_reply_reason";
  DROP TYPE "public"."enum_questions_state";
  DROP TYPE "public"."enum_questions_language";
  DROP TYPE "public"."enum_answers_language";
  DROP TYPE "public"."enum_answers_edition_state";
  DROP TYPE "public"."enum_answers_taken_down_way";
  DROP TYPE "public"."enum_answers_status";
  DROP TYPE "public"."enum__answers_v_version_language";
  DROP TYPE "public"."enum__answers_v_version_edition_state";
  DROP TYPE "public"."enum__answers_v_version_taken_down_way";
  DROP TYPE "public"."enum__answers_v_version_status";
  DROP TYPE "public"."enum__answers_v_published_locale";
  DROP TYPE "public"."enum_rules_answer_unit";`)
}
