import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_subscriptions_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_subscriptions_frequency" AS ENUM('atOnce', 'daily');
  CREATE TYPE "public"."enum_outbox_kind" AS ENUM('confirmation', 'alert', 'digest', 'reset');
  CREATE TYPE "public"."enum_outbox_state" AS ENUM('waiting', 'sent', 'failed');
  CREATE TYPE "public"."enum_alert_requests_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_alert_requests_frequency" AS ENUM('atOnce', 'daily');
  CREATE TYPE "public"."enum_announcements_collection" AS ENUM('news', 'directives');
  CREATE TYPE "public"."enum_announcements_kind" AS ENUM('published', 'corrected', 'reported');
  CREATE TYPE "public"."enum_announcements_language" AS ENUM('vi', 'en');
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'resetAsked' BEFORE 'ruleChanged';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'passwordReset' BEFORE 'ruleChanged';
  CREATE TABLE "subscriptions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"email" varchar NOT NULL,
  	"language" "enum_subscriptions_language" NOT NULL,
  	"frequency" "enum_subscriptions_frequency" DEFAULT 'atOnce' NOT NULL,
  	"code" varchar NOT NULL,
  	"all_news" boolean DEFAULT false NOT NULL,
  	"all_directives" boolean DEFAULT false NOT NULL,
  	"confirmed_at" timestamp(3) with time zone NOT NULL,
  	"digested_until" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subscriptions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"directives_id" integer
  );
  
  CREATE TABLE "outbox" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_outbox_kind" NOT NULL,
  	"state" "enum_outbox_state" DEFAULT 'waiting' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"next_attempt" timestamp(3) with time zone NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"last_error" varchar,
  	"key" varchar NOT NULL,
  	"record" numeric NOT NULL,
  	"detail" varchar,
  	"lease" varchar,
  	"lease_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "alert_requests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"email" varchar NOT NULL,
  	"language" "enum_alert_requests_language" NOT NULL,
  	"frequency" "enum_alert_requests_frequency" DEFAULT 'atOnce' NOT NULL,
  	"code" varchar NOT NULL,
  	"all_news" boolean DEFAULT false NOT NULL,
  	"all_directives" boolean DEFAULT false NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "alert_requests_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"directives_id" integer
  );
  
  CREATE TABLE "announcements" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"collection" "enum_announcements_collection" NOT NULL,
  	"record" numeric NOT NULL,
  	"kind" "enum_announcements_kind" NOT NULL,
  	"language" "enum_announcements_language" NOT NULL,
  	"topic" numeric,
  	"note" varchar,
  	"announced_at" timestamp(3) with time zone NOT NULL,
  	"distributed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "subscriptions_rels" ADD CONSTRAINT "subscriptions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subscriptions_rels" ADD CONSTRAINT "subscriptions_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subscriptions_rels" ADD CONSTRAINT "subscriptions_rels_directives_fk" FOREIGN KEY ("directives_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alert_requests_rels" ADD CONSTRAINT "alert_requests_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alert_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alert_requests_rels" ADD CONSTRAINT "alert_requests_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alert_requests_rels" ADD CONSTRAINT "alert_requests_rels_directives_fk" FOREIGN KEY ("directives_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "subscriptions_email_idx" ON "subscriptions" USING btree ("email");
  CREATE UNIQUE INDEX "subscriptions_code_idx" ON "subscriptions" USING btree ("code");
  CREATE INDEX "subscriptions_updated_at_idx" ON "subscriptions" USING btree ("updated_at");
  CREATE INDEX "subscriptions_created_at_idx" ON "subscriptions" USING btree ("created_at");
  CREATE UNIQUE INDEX "email_language_idx" ON "subscriptions" USING btree ("email","language");
  CREATE INDEX "subscriptions_rels_order_idx" ON "subscriptions_rels" USING btree ("order");
  CREATE INDEX "subscriptions_rels_parent_idx" ON "subscriptions_rels" USING btree ("parent_id");
  CREATE INDEX "subscriptions_rels_path_idx" ON "subscriptions_rels" USING btree ("path");
  CREATE INDEX "subscriptions_rels_topics_id_idx" ON "subscriptions_rels" USING btree ("topics_id");
  CREATE INDEX "subscriptions_rels_directives_id_idx" ON "subscriptions_rels" USING btree ("directives_id");
  CREATE INDEX "outbox_sent_at_idx" ON "outbox" USING btree ("sent_at");
  CREATE UNIQUE INDEX "outbox_key_idx" ON "outbox" USING btree ("key");
  CREATE INDEX "outbox_record_idx" ON "outbox" USING btree ("record");
  CREATE INDEX "outbox_updated_at_idx" ON "outbox" USING btree ("updated_at");
  CREATE INDEX "outbox_created_at_idx" ON "outbox" USING btree ("created_at");
  CREATE INDEX "state_nextAttempt_idx" ON "outbox" USING btree ("state","next_attempt");
  CREATE INDEX "alert_requests_email_idx" ON "alert_requests" USING btree ("email");
  CREATE UNIQUE INDEX "alert_requests_code_idx" ON "alert_requests" USING btree ("code");
  CREATE INDEX "alert_requests_expires_at_idx" ON "alert_requests" USING btree ("expires_at");
  CREATE INDEX "alert_requests_updated_at_idx" ON "alert_requests" USING btree ("updated_at");
  CREATE INDEX "alert_requests_created_at_idx" ON "alert_requests" USING btree ("created_at");
  CREATE INDEX "alert_requests_rels_order_idx" ON "alert_requests_rels" USING btree ("order");
  CREATE INDEX "alert_requests_rels_parent_idx" ON "alert_requests_rels" USING btree ("parent_id");
  CREATE INDEX "alert_requests_rels_path_idx" ON "alert_requests_rels" USING btree ("path");
  CREATE INDEX "alert_requests_rels_topics_id_idx" ON "alert_requests_rels" USING btree ("topics_id");
  CREATE INDEX "alert_requests_rels_directives_id_idx" ON "alert_requests_rels" USING btree ("directives_id");
  CREATE UNIQUE INDEX "announcements_key_idx" ON "announcements" USING btree ("key");
  CREATE INDEX "announcements_announced_at_idx" ON "announcements" USING btree ("announced_at");
  CREATE INDEX "announcements_distributed_at_idx" ON "announcements" USING btree ("distributed_at");
  CREATE INDEX "announcements_updated_at_idx" ON "announcements" USING btree ("updated_at");
  CREATE INDEX "announcements_created_at_idx" ON "announcements" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "subscriptions" CASCADE;
  DROP TABLE "subscriptions_rels" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "alert_requests" CASCADE;
  DROP TABLE "alert_requests_rels" CASCADE;
  DROP TABLE "announcements" CASCADE;
  ALTER TABLE "trail" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_trail_action";
  CREATE TYPE "public"."enum_trail_action" AS ENUM('submit', 'discard', 'recall', 'return', 'approve', 'schedule', 'unschedule', 'release', 'fail', 'confirm', 'refresh', 'takeDown', 'login', 'loginFailed', 'accountCreated', 'accountChanged', 'roleChanged', 'passwordChanged', 'ruleChanged', 'saved', 'restored', 'deleted');
  ALTER TABLE "trail" ALTER COLUMN "action" SET DATA TYPE "public"."enum_trail_action" USING "action"::"public"."enum_trail_action";
  DROP TYPE "public"."enum_subscriptions_language";
  DROP TYPE "public"."enum_subscriptions_frequency";
  DROP TYPE "public"."enum_outbox_kind";
  DROP TYPE "public"."enum_outbox_state";
  DROP TYPE "public"."enum_alert_requests_language";
  DROP TYPE "public"."enum_alert_requests_frequency";
  DROP TYPE "public"."enum_announcements_collection";
  DROP TYPE "public"."enum_announcements_kind";
  DROP TYPE "public"."enum_announcements_language";`)
}
