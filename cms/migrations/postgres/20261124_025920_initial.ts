import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_news_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_directives_state" AS ENUM('received', 'underWay', 'done');
  CREATE TYPE "public"."enum_directives_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_directives_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__directives_v_version_state" AS ENUM('received', 'underWay', 'done');
  CREATE TYPE "public"."enum__directives_v_version_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__directives_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__directives_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_divisions_kind" AS ENUM('division', 'inspectorate', 'board', 'centre');
  CREATE TYPE "public"."enum__divisions_v_version_kind" AS ENUM('division', 'inspectorate', 'board', 'centre');
  CREATE TYPE "public"."enum_users_role" AS ENUM('author', 'editor', 'administrator');
  CREATE TABLE "news" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"lead" varchar,
  	"cover_id" integer,
  	"body" jsonb,
  	"origin_name" varchar,
  	"origin_url" varchar,
  	"byline" varchar,
  	"topic_id" integer,
  	"event_date" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"featured" boolean DEFAULT false,
  	"language" "enum_news_language" DEFAULT 'vi',
  	"original_id" integer,
  	"slug" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"revised_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "news_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" integer,
  	"directives_id" integer
  );
  
  CREATE TABLE "_news_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_lead" varchar,
  	"version_cover_id" integer,
  	"version_body" jsonb,
  	"version_origin_name" varchar,
  	"version_origin_url" varchar,
  	"version_byline" varchar,
  	"version_topic_id" integer,
  	"version_event_date" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_featured" boolean DEFAULT false,
  	"version_language" "enum__news_v_version_language" DEFAULT 'vi',
  	"version_original_id" integer,
  	"version_slug" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__news_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_news_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" integer,
  	"directives_id" integer
  );
  
  CREATE TABLE "directives_reports" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"summary" varchar,
  	"news_id" integer
  );
  
  CREATE TABLE "directives" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"details" jsonb,
  	"issuer" varchar,
  	"source_name" varchar,
  	"source_news_id" integer,
  	"state" "enum_directives_state" DEFAULT 'received',
  	"theme_id" integer,
  	"issued_on" timestamp(3) with time zone,
  	"order" numeric DEFAULT 0,
  	"published_at" timestamp(3) with time zone,
  	"language" "enum_directives_language" DEFAULT 'vi',
  	"original_id" integer,
  	"slug" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"revised_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_directives_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "directives_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"divisions_id" integer
  );
  
  CREATE TABLE "_directives_v_version_reports" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"summary" varchar,
  	"news_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_directives_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_details" jsonb,
  	"version_issuer" varchar,
  	"version_source_name" varchar,
  	"version_source_news_id" integer,
  	"version_state" "enum__directives_v_version_state" DEFAULT 'received',
  	"version_theme_id" integer,
  	"version_issued_on" timestamp(3) with time zone,
  	"version_order" numeric DEFAULT 0,
  	"version_published_at" timestamp(3) with time zone,
  	"version_language" "enum__directives_v_version_language" DEFAULT 'vi',
  	"version_original_id" integer,
  	"version_slug" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__directives_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__directives_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_directives_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"divisions_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"decorative" boolean DEFAULT false,
  	"alt_vi" varchar,
  	"alt_en" varchar,
  	"caption_vi" varchar,
  	"caption_en" varchar,
  	"credit" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "attachments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "divisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_divisions_kind" NOT NULL,
  	"order" numeric DEFAULT 0 NOT NULL,
  	"head_id" integer,
  	"contacts_phone" varchar,
  	"contacts_fax" varchar,
  	"contacts_email" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "divisions_locales" (
  	"name" varchar NOT NULL,
  	"summary" varchar,
  	"duties" jsonb,
  	"contacts_address" varchar,
  	"contacts_opening_hours" varchar,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_divisions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__divisions_v_version_kind" NOT NULL,
  	"version_order" numeric DEFAULT 0 NOT NULL,
  	"version_head_id" integer,
  	"version_contacts_phone" varchar,
  	"version_contacts_fax" varchar,
  	"version_contacts_email" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_divisions_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_summary" varchar,
  	"version_duties" jsonb,
  	"version_contacts_address" varchar,
  	"version_contacts_opening_hours" varchar,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "officials" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"as_of" timestamp(3) with time zone,
  	"order" numeric DEFAULT 0 NOT NULL,
  	"portrait_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "officials_locales" (
  	"position" varchar NOT NULL,
  	"biography" jsonb,
  	"duties" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_officials_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar NOT NULL,
  	"version_as_of" timestamp(3) with time zone,
  	"version_order" numeric DEFAULT 0 NOT NULL,
  	"version_portrait_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_officials_v_locales" (
  	"version_position" varchar NOT NULL,
  	"version_biography" jsonb,
  	"version_duties" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "topics_locales" (
  	"name" varchar NOT NULL,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_topics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_order" numeric DEFAULT 0 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_topics_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'author' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "addresses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"record" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "load_records" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"record" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" integer,
  	"directives_id" integer,
  	"media_id" integer,
  	"attachments_id" integer,
  	"divisions_id" integer,
  	"officials_id" integer,
  	"topics_id" integer,
  	"users_id" integer,
  	"addresses_id" integer,
  	"load_records_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "department_official_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "department_official_links_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "department" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"founded_on" timestamp(3) with time zone,
  	"contacts_phone" varchar,
  	"contacts_fax" varchar,
  	"contacts_email" varchar,
  	"logo_id" integer,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "department_locales" (
  	"name" varchar NOT NULL,
  	"short_name" varchar NOT NULL,
  	"parent_authority" varchar,
  	"sector" varchar,
  	"introduction" varchar,
  	"functions" jsonb,
  	"history" jsonb,
  	"organisation_note" varchar,
  	"source" varchar,
  	"contacts_address" varchar,
  	"contacts_opening_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_department_v_version_official_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_department_v_version_official_links_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_department_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_founded_on" timestamp(3) with time zone,
  	"version_contacts_phone" varchar,
  	"version_contacts_fax" varchar,
  	"version_contacts_email" varchar,
  	"version_logo_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_department_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_short_name" varchar NOT NULL,
  	"version_parent_authority" varchar,
  	"version_sector" varchar,
  	"version_introduction" varchar,
  	"version_functions" jsonb,
  	"version_history" jsonb,
  	"version_organisation_note" varchar,
  	"version_source" varchar,
  	"version_contacts_address" varchar,
  	"version_contacts_opening_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "news" ADD CONSTRAINT "news_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_original_id_news_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_directives_fk" FOREIGN KEY ("directives_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_topic_id_topics_id_fk" FOREIGN KEY ("version_topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_original_id_news_id_fk" FOREIGN KEY ("version_original_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_directives_fk" FOREIGN KEY ("directives_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "directives_reports" ADD CONSTRAINT "directives_reports_news_id_news_id_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives_reports" ADD CONSTRAINT "directives_reports_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_source_news_id_news_id_fk" FOREIGN KEY ("source_news_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_theme_id_topics_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_original_id_directives_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."directives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives_rels" ADD CONSTRAINT "directives_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "directives_rels" ADD CONSTRAINT "directives_rels_divisions_fk" FOREIGN KEY ("divisions_id") REFERENCES "public"."divisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_directives_v_version_reports" ADD CONSTRAINT "_directives_v_version_reports_news_id_news_id_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v_version_reports" ADD CONSTRAINT "_directives_v_version_reports_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_directives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_parent_id_directives_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."directives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_source_news_id_news_id_fk" FOREIGN KEY ("version_source_news_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_theme_id_topics_id_fk" FOREIGN KEY ("version_theme_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_original_id_directives_id_fk" FOREIGN KEY ("version_original_id") REFERENCES "public"."directives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v_rels" ADD CONSTRAINT "_directives_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_directives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_directives_v_rels" ADD CONSTRAINT "_directives_v_rels_divisions_fk" FOREIGN KEY ("divisions_id") REFERENCES "public"."divisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "divisions" ADD CONSTRAINT "divisions_head_id_officials_id_fk" FOREIGN KEY ("head_id") REFERENCES "public"."officials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "divisions_locales" ADD CONSTRAINT "divisions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."divisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_divisions_v" ADD CONSTRAINT "_divisions_v_parent_id_divisions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."divisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_divisions_v" ADD CONSTRAINT "_divisions_v_version_head_id_officials_id_fk" FOREIGN KEY ("version_head_id") REFERENCES "public"."officials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_divisions_v_locales" ADD CONSTRAINT "_divisions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_divisions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "officials" ADD CONSTRAINT "officials_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "officials_locales" ADD CONSTRAINT "officials_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."officials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_officials_v" ADD CONSTRAINT "_officials_v_parent_id_officials_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."officials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_officials_v" ADD CONSTRAINT "_officials_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_officials_v_locales" ADD CONSTRAINT "_officials_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_officials_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_directives_fk" FOREIGN KEY ("directives_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_divisions_fk" FOREIGN KEY ("divisions_id") REFERENCES "public"."divisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_officials_fk" FOREIGN KEY ("officials_id") REFERENCES "public"."officials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_addresses_fk" FOREIGN KEY ("addresses_id") REFERENCES "public"."addresses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_load_records_fk" FOREIGN KEY ("load_records_id") REFERENCES "public"."load_records"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "department_official_links" ADD CONSTRAINT "department_official_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."department"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "department_official_links_locales" ADD CONSTRAINT "department_official_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."department_official_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "department" ADD CONSTRAINT "department_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "department_locales" ADD CONSTRAINT "department_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."department"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_department_v_version_official_links" ADD CONSTRAINT "_department_v_version_official_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_department_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_department_v_version_official_links_locales" ADD CONSTRAINT "_department_v_version_official_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_department_v_version_official_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_department_v" ADD CONSTRAINT "_department_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_department_v_locales" ADD CONSTRAINT "_department_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_department_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "news_cover_idx" ON "news" USING btree ("cover_id");
  CREATE INDEX "news_topic_idx" ON "news" USING btree ("topic_id");
  CREATE INDEX "news_published_at_idx" ON "news" USING btree ("published_at");
  CREATE INDEX "news_original_idx" ON "news" USING btree ("original_id");
  CREATE INDEX "news_slug_idx" ON "news" USING btree ("slug");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE INDEX "language_publishedAt_idx" ON "news" USING btree ("language","published_at");
  CREATE INDEX "news_rels_order_idx" ON "news_rels" USING btree ("order");
  CREATE INDEX "news_rels_parent_idx" ON "news_rels" USING btree ("parent_id");
  CREATE INDEX "news_rels_path_idx" ON "news_rels" USING btree ("path");
  CREATE INDEX "news_rels_news_id_idx" ON "news_rels" USING btree ("news_id");
  CREATE INDEX "news_rels_directives_id_idx" ON "news_rels" USING btree ("directives_id");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_cover_idx" ON "_news_v" USING btree ("version_cover_id");
  CREATE INDEX "_news_v_version_version_topic_idx" ON "_news_v" USING btree ("version_topic_id");
  CREATE INDEX "_news_v_version_version_published_at_idx" ON "_news_v" USING btree ("version_published_at");
  CREATE INDEX "_news_v_version_version_original_idx" ON "_news_v" USING btree ("version_original_id");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v" USING btree ("version_slug");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_snapshot_idx" ON "_news_v" USING btree ("snapshot");
  CREATE INDEX "_news_v_published_locale_idx" ON "_news_v" USING btree ("published_locale");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "_news_v_autosave_idx" ON "_news_v" USING btree ("autosave");
  CREATE INDEX "version_language_version_publishedAt_idx" ON "_news_v" USING btree ("version_language","version_published_at");
  CREATE INDEX "_news_v_rels_order_idx" ON "_news_v_rels" USING btree ("order");
  CREATE INDEX "_news_v_rels_parent_idx" ON "_news_v_rels" USING btree ("parent_id");
  CREATE INDEX "_news_v_rels_path_idx" ON "_news_v_rels" USING btree ("path");
  CREATE INDEX "_news_v_rels_news_id_idx" ON "_news_v_rels" USING btree ("news_id");
  CREATE INDEX "_news_v_rels_directives_id_idx" ON "_news_v_rels" USING btree ("directives_id");
  CREATE INDEX "directives_reports_order_idx" ON "directives_reports" USING btree ("_order");
  CREATE INDEX "directives_reports_parent_id_idx" ON "directives_reports" USING btree ("_parent_id");
  CREATE INDEX "directives_reports_news_idx" ON "directives_reports" USING btree ("news_id");
  CREATE INDEX "directives_source_news_idx" ON "directives" USING btree ("source_news_id");
  CREATE INDEX "directives_theme_idx" ON "directives" USING btree ("theme_id");
  CREATE INDEX "directives_issued_on_idx" ON "directives" USING btree ("issued_on");
  CREATE INDEX "directives_original_idx" ON "directives" USING btree ("original_id");
  CREATE INDEX "directives_slug_idx" ON "directives" USING btree ("slug");
  CREATE INDEX "directives_updated_at_idx" ON "directives" USING btree ("updated_at");
  CREATE INDEX "directives_created_at_idx" ON "directives" USING btree ("created_at");
  CREATE INDEX "directives__status_idx" ON "directives" USING btree ("_status");
  CREATE INDEX "directives_rels_order_idx" ON "directives_rels" USING btree ("order");
  CREATE INDEX "directives_rels_parent_idx" ON "directives_rels" USING btree ("parent_id");
  CREATE INDEX "directives_rels_path_idx" ON "directives_rels" USING btree ("path");
  CREATE INDEX "directives_rels_divisions_id_idx" ON "directives_rels" USING btree ("divisions_id");
  CREATE INDEX "_directives_v_version_reports_order_idx" ON "_directives_v_version_reports" USING btree ("_order");
  CREATE INDEX "_directives_v_version_reports_parent_id_idx" ON "_directives_v_version_reports" USING btree ("_parent_id");
  CREATE INDEX "_directives_v_version_reports_news_idx" ON "_directives_v_version_reports" USING btree ("news_id");
  CREATE INDEX "_directives_v_parent_idx" ON "_directives_v" USING btree ("parent_id");
  CREATE INDEX "_directives_v_version_version_source_news_idx" ON "_directives_v" USING btree ("version_source_news_id");
  CREATE INDEX "_directives_v_version_version_theme_idx" ON "_directives_v" USING btree ("version_theme_id");
  CREATE INDEX "_directives_v_version_version_issued_on_idx" ON "_directives_v" USING btree ("version_issued_on");
  CREATE INDEX "_directives_v_version_version_original_idx" ON "_directives_v" USING btree ("version_original_id");
  CREATE INDEX "_directives_v_version_version_slug_idx" ON "_directives_v" USING btree ("version_slug");
  CREATE INDEX "_directives_v_version_version_updated_at_idx" ON "_directives_v" USING btree ("version_updated_at");
  CREATE INDEX "_directives_v_version_version_created_at_idx" ON "_directives_v" USING btree ("version_created_at");
  CREATE INDEX "_directives_v_version_version__status_idx" ON "_directives_v" USING btree ("version__status");
  CREATE INDEX "_directives_v_created_at_idx" ON "_directives_v" USING btree ("created_at");
  CREATE INDEX "_directives_v_updated_at_idx" ON "_directives_v" USING btree ("updated_at");
  CREATE INDEX "_directives_v_snapshot_idx" ON "_directives_v" USING btree ("snapshot");
  CREATE INDEX "_directives_v_published_locale_idx" ON "_directives_v" USING btree ("published_locale");
  CREATE INDEX "_directives_v_latest_idx" ON "_directives_v" USING btree ("latest");
  CREATE INDEX "_directives_v_autosave_idx" ON "_directives_v" USING btree ("autosave");
  CREATE INDEX "_directives_v_rels_order_idx" ON "_directives_v_rels" USING btree ("order");
  CREATE INDEX "_directives_v_rels_parent_idx" ON "_directives_v_rels" USING btree ("parent_id");
  CREATE INDEX "_directives_v_rels_path_idx" ON "_directives_v_rels" USING btree ("path");
  CREATE INDEX "_directives_v_rels_divisions_id_idx" ON "_directives_v_rels" USING btree ("divisions_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "attachments_updated_at_idx" ON "attachments" USING btree ("updated_at");
  CREATE INDEX "attachments_created_at_idx" ON "attachments" USING btree ("created_at");
  CREATE UNIQUE INDEX "attachments_filename_idx" ON "attachments" USING btree ("filename");
  CREATE INDEX "divisions_head_idx" ON "divisions" USING btree ("head_id");
  CREATE INDEX "divisions_updated_at_idx" ON "divisions" USING btree ("updated_at");
  CREATE INDEX "divisions_created_at_idx" ON "divisions" USING btree ("created_at");
  CREATE INDEX "divisions_slug_idx" ON "divisions_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "divisions_locales_locale_parent_id_unique" ON "divisions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_divisions_v_parent_idx" ON "_divisions_v" USING btree ("parent_id");
  CREATE INDEX "_divisions_v_version_version_head_idx" ON "_divisions_v" USING btree ("version_head_id");
  CREATE INDEX "_divisions_v_version_version_updated_at_idx" ON "_divisions_v" USING btree ("version_updated_at");
  CREATE INDEX "_divisions_v_version_version_created_at_idx" ON "_divisions_v" USING btree ("version_created_at");
  CREATE INDEX "_divisions_v_created_at_idx" ON "_divisions_v" USING btree ("created_at");
  CREATE INDEX "_divisions_v_updated_at_idx" ON "_divisions_v" USING btree ("updated_at");
  CREATE INDEX "_divisions_v_version_version_slug_idx" ON "_divisions_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_divisions_v_locales_locale_parent_id_unique" ON "_divisions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "officials_portrait_idx" ON "officials" USING btree ("portrait_id");
  CREATE INDEX "officials_updated_at_idx" ON "officials" USING btree ("updated_at");
  CREATE INDEX "officials_created_at_idx" ON "officials" USING btree ("created_at");
  CREATE UNIQUE INDEX "officials_locales_locale_parent_id_unique" ON "officials_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_officials_v_parent_idx" ON "_officials_v" USING btree ("parent_id");
  CREATE INDEX "_officials_v_version_version_portrait_idx" ON "_officials_v" USING btree ("version_portrait_id");
  CREATE INDEX "_officials_v_version_version_updated_at_idx" ON "_officials_v" USING btree ("version_updated_at");
  CREATE INDEX "_officials_v_version_version_created_at_idx" ON "_officials_v" USING btree ("version_created_at");
  CREATE INDEX "_officials_v_created_at_idx" ON "_officials_v" USING btree ("created_at");
  CREATE INDEX "_officials_v_updated_at_idx" ON "_officials_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_officials_v_locales_locale_parent_id_unique" ON "_officials_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_slug_idx" ON "topics_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "addresses_path_idx" ON "addresses" USING btree ("path");
  CREATE INDEX "addresses_updated_at_idx" ON "addresses" USING btree ("updated_at");
  CREATE INDEX "addresses_created_at_idx" ON "addresses" USING btree ("created_at");
  CREATE UNIQUE INDEX "load_records_key_idx" ON "load_records" USING btree ("key");
  CREATE INDEX "load_records_updated_at_idx" ON "load_records" USING btree ("updated_at");
  CREATE INDEX "load_records_created_at_idx" ON "load_records" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_directives_id_idx" ON "payload_locked_documents_rels" USING btree ("directives_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_attachments_id_idx" ON "payload_locked_documents_rels" USING btree ("attachments_id");
  CREATE INDEX "payload_locked_documents_rels_divisions_id_idx" ON "payload_locked_documents_rels" USING btree ("divisions_id");
  CREATE INDEX "payload_locked_documents_rels_officials_id_idx" ON "payload_locked_documents_rels" USING btree ("officials_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_addresses_id_idx" ON "payload_locked_documents_rels" USING btree ("addresses_id");
  CREATE INDEX "payload_locked_documents_rels_load_records_id_idx" ON "payload_locked_documents_rels" USING btree ("load_records_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "department_official_links_order_idx" ON "department_official_links" USING btree ("_order");
  CREATE INDEX "department_official_links_parent_id_idx" ON "department_official_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "department_official_links_locales_locale_parent_id_unique" ON "department_official_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "department_logo_idx" ON "department" USING btree ("logo_id");
  CREATE UNIQUE INDEX "department_locales_locale_parent_id_unique" ON "department_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_department_v_version_official_links_order_idx" ON "_department_v_version_official_links" USING btree ("_order");
  CREATE INDEX "_department_v_version_official_links_parent_id_idx" ON "_department_v_version_official_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_department_v_version_official_links_locales_locale_parent_i" ON "_department_v_version_official_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_department_v_version_version_logo_idx" ON "_department_v" USING btree ("version_logo_id");
  CREATE INDEX "_department_v_created_at_idx" ON "_department_v" USING btree ("created_at");
  CREATE INDEX "_department_v_updated_at_idx" ON "_department_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_department_v_locales_locale_parent_id_unique" ON "_department_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "news" CASCADE;
  DROP TABLE "news_rels" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "_news_v_rels" CASCADE;
  DROP TABLE "directives_reports" CASCADE;
  DROP TABLE "directives" CASCADE;
  DROP TABLE "directives_rels" CASCADE;
  DROP TABLE "_directives_v_version_reports" CASCADE;
  DROP TABLE "_directives_v" CASCADE;
  DROP TABLE "_directives_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "attachments" CASCADE;
  DROP TABLE "divisions" CASCADE;
  DROP TABLE "divisions_locales" CASCADE;
  DROP TABLE "_divisions_v" CASCADE;
  DROP TABLE "_divisions_v_locales" CASCADE;
  DROP TABLE "officials" CASCADE;
  DROP TABLE "officials_locales" CASCADE;
  DROP TABLE "_officials_v" CASCADE;
  DROP TABLE "_officials_v_locales" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "addresses" CASCADE;
  DROP TABLE "load_records" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "department_official_links" CASCADE;
  DROP TABLE "department_official_links_locales" CASCADE;
  DROP TABLE "department" CASCADE;
  DROP TABLE "department_locales" CASCADE;
  DROP TABLE "_department_v_version_official_links" CASCADE;
  DROP TABLE "_department_v_version_official_links_locales" CASCADE;
  DROP TABLE "_department_v" CASCADE;
  DROP TABLE "_department_v_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_news_language";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_language";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum__news_v_published_locale";
  DROP TYPE "public"."enum_directives_state";
  DROP TYPE "public"."enum_directives_language";
  DROP TYPE "public"."enum_directives_status";
  DROP TYPE "public"."enum__directives_v_version_state";
  DROP TYPE "public"."enum__directives_v_version_language";
  DROP TYPE "public"."enum__directives_v_version_status";
  DROP TYPE "public"."enum__directives_v_published_locale";
  DROP TYPE "public"."enum_divisions_kind";
  DROP TYPE "public"."enum__divisions_v_version_kind";
  DROP TYPE "public"."enum_users_role";`)
}
