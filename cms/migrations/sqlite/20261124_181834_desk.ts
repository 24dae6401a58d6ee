import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`failures\` numeric DEFAULT 0 NOT NULL,
  	\`checked_at\` text NOT NULL,
  	\`holders\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_address_idx\` ON \`link_checks\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_failures_idx\` ON \`link_checks\` (\`failures\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_updated_at_idx\` ON \`link_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_created_at_idx\` ON \`link_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`page_reads\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`reads\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`page_reads_day_idx\` ON \`page_reads\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`page_reads_updated_at_idx\` ON \`page_reads\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`page_reads_created_at_idx\` ON \`page_reads\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`day_path_idx\` ON \`page_reads\` (\`day\`,\`path\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`written_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`news_written_by_idx\` ON \`news\` (\`written_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_written_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_written_by_idx\` ON \`_news_v\` (\`version_written_by_id\`);`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`written_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`directives_written_by_idx\` ON \`directives\` (\`written_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_written_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_written_by_idx\` ON \`_directives_v\` (\`version_written_by_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`link_checks_id\` integer REFERENCES link_checks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`page_reads_id\` integer REFERENCES page_reads(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_link_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`link_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_page_reads_id_idx\` ON \`payload_locked_documents_rels\` (\`page_reads_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`page_reads\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`cover_id\` integer,
  	\`body\` text,
  	\`origin_name\` text,
  	\`origin_url\` text,
  	\`byline\` text,
  	\`topic_id\` integer,
  	\`event_date\` text,
  	\`published_at\` text,
  	\`featured\` integer DEFAULT false,
  	\`language\` text DEFAULT 'vi',
  	\`original_id\` integer,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "title", "lead", "cover_id", "body", "origin_name", "origin_url", "byline", "topic_id", "event_date", "published_at", "featured", "language", "original_id", "slug", "first_published_at", "revised_at", "updated_at", "created_at", "_status") SELECT "id", "title", "lead", "cover_id", "body", "origin_name", "origin_url", "byline", "topic_id", "event_date", "published_at", "featured", "language", "original_id", "slug", "first_published_at", "revised_at", "updated_at", "created_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_cover_idx\` ON \`news\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`news_topic_idx\` ON \`news\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_original_idx\` ON \`news\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`language_publishedAt_idx\` ON \`news\` (\`language\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_cover_id\` integer,
  	\`version_body\` text,
  	\`version_origin_name\` text,
  	\`version_origin_url\` text,
  	\`version_byline\` text,
  	\`version_topic_id\` integer,
  	\`version_event_date\` text,
  	\`version_published_at\` text,
  	\`version_featured\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_original_id\` integer,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_original_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_body", "version_origin_name", "version_origin_url", "version_byline", "version_topic_id", "version_event_date", "version_published_at", "version_featured", "version_language", "version_original_id", "version_slug", "version_first_published_at", "version_revised_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_body", "version_origin_name", "version_origin_url", "version_byline", "version_topic_id", "version_event_date", "version_published_at", "version_featured", "version_language", "version_original_id", "version_slug", "version_first_published_at", "version_revised_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_cover_idx\` ON \`_news_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_topic_idx\` ON \`_news_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_original_idx\` ON \`_news_v\` (\`version_original_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_publishedAt_idx\` ON \`_news_v\` (\`version_language\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_directives\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`details\` text,
  	\`issuer\` text,
  	\`source_name\` text,
  	\`source_news_id\` integer,
  	\`state\` text DEFAULT 'received',
  	\`theme_id\` integer,
  	\`issued_on\` text,
  	\`order\` numeric DEFAULT 0,
  	\`published_at\` text,
  	\`language\` text DEFAULT 'vi',
  	\`original_id\` integer,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`source_news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_directives\`("id", "title", "details", "issuer", "source_name", "source_news_id", "state", "theme_id", "issued_on", "order", "published_at", "language", "original_id", "slug", "first_published_at", "revised_at", "updated_at", "created_at", "_status") SELECT "id", "title", "details", "issuer", "source_name", "source_news_id", "state", "theme_id", "issued_on", "order", "published_at", "language", "original_id", "slug", "first_published_at", "revised_at", "updated_at", "created_at", "_status" FROM \`directives\`;`)
  await db.run(sql`DROP TABLE \`directives\`;`)
  await db.run(sql`ALTER TABLE \`__new_directives\` RENAME TO \`directives\`;`)
  await db.run(sql`CREATE INDEX \`directives_source_news_idx\` ON \`directives\` (\`source_news_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_theme_idx\` ON \`directives\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_issued_on_idx\` ON \`directives\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`directives_original_idx\` ON \`directives\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_slug_idx\` ON \`directives\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`directives_updated_at_idx\` ON \`directives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`directives_created_at_idx\` ON \`directives\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`directives__status_idx\` ON \`directives\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__directives_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_details\` text,
  	\`version_issuer\` text,
  	\`version_source_name\` text,
  	\`version_source_news_id\` integer,
  	\`version_state\` text DEFAULT 'received',
  	\`version_theme_id\` integer,
  	\`version_issued_on\` text,
  	\`version_order\` numeric DEFAULT 0,
  	\`version_published_at\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_original_id\` integer,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_original_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__directives_v\`("id", "parent_id", "version_title", "version_details", "version_issuer", "version_source_name", "version_source_news_id", "version_state", "version_theme_id", "version_issued_on", "version_order", "version_published_at", "version_language", "version_original_id", "version_slug", "version_first_published_at", "version_revised_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_details", "version_issuer", "version_source_name", "version_source_news_id", "version_state", "version_theme_id", "version_issued_on", "version_order", "version_published_at", "version_language", "version_original_id", "version_slug", "version_first_published_at", "version_revised_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_directives_v\`;`)
  await db.run(sql`DROP TABLE \`_directives_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__directives_v\` RENAME TO \`_directives_v\`;`)
  await db.run(sql`CREATE INDEX \`_directives_v_parent_idx\` ON \`_directives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_source_news_idx\` ON \`_directives_v\` (\`version_source_news_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_theme_idx\` ON \`_directives_v\` (\`version_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_issued_on_idx\` ON \`_directives_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_original_idx\` ON \`_directives_v\` (\`version_original_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_slug_idx\` ON \`_directives_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_updated_at_idx\` ON \`_directives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_created_at_idx\` ON \`_directives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version__status_idx\` ON \`_directives_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_created_at_idx\` ON \`_directives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_updated_at_idx\` ON \`_directives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_snapshot_idx\` ON \`_directives_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_published_locale_idx\` ON \`_directives_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_latest_idx\` ON \`_directives_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_autosave_idx\` ON \`_directives_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` integer,
  	\`directives_id\` integer,
  	\`media_id\` integer,
  	\`attachments_id\` integer,
  	\`preview_links_id\` integer,
  	\`divisions_id\` integer,
  	\`officials_id\` integer,
  	\`topics_id\` integer,
  	\`users_id\` integer,
  	\`addresses_id\` integer,
  	\`load_records_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`preview_links_id\`) REFERENCES \`preview_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`divisions_id\`) REFERENCES \`divisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`officials_id\`) REFERENCES \`officials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`addresses_id\`) REFERENCES \`addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`load_records_id\`) REFERENCES \`load_records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "directives_id", "media_id", "attachments_id", "preview_links_id", "divisions_id", "officials_id", "topics_id", "users_id", "addresses_id", "load_records_id") SELECT "id", "order", "parent_id", "path", "news_id", "directives_id", "media_id", "attachments_id", "preview_links_id", "divisions_id", "officials_id", "topics_id", "users_id", "addresses_id", "load_records_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_directives_id_idx\` ON \`payload_locked_documents_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_preview_links_id_idx\` ON \`payload_locked_documents_rels\` (\`preview_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_divisions_id_idx\` ON \`payload_locked_documents_rels\` (\`divisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_officials_id_idx\` ON \`payload_locked_documents_rels\` (\`officials_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_addresses_id_idx\` ON \`payload_locked_documents_rels\` (\`addresses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_load_records_id_idx\` ON \`payload_locked_documents_rels\` (\`load_records_id\`);`)
}
