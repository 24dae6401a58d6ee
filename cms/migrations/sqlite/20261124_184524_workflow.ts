import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_change_notes_order_idx\` ON \`news_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_change_notes_parent_id_idx\` ON \`news_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_change_notes_order_idx\` ON \`_news_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_change_notes_parent_id_idx\` ON \`_news_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`directives_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_change_notes_order_idx\` ON \`directives_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_change_notes_parent_id_idx\` ON \`directives_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_change_notes_order_idx\` ON \`_directives_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_change_notes_parent_id_idx\` ON \`_directives_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trail\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor\` numeric,
  	\`actor_name\` text,
  	\`actor_role\` text,
  	\`place\` text,
  	\`collection\` text,
  	\`record\` text,
  	\`title\` text,
  	\`language\` text,
  	\`before\` text,
  	\`after\` text,
  	\`previous_hash\` text NOT NULL,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`trail_sequence_idx\` ON \`trail\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`trail_at_idx\` ON \`trail\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`trail_action_idx\` ON \`trail\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`trail_record_idx\` ON \`trail\` (\`record\`);`)
  await db.run(sql`CREATE TABLE \`trail_heads\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`entries\` numeric NOT NULL,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE TABLE \`presence\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`collection\` text NOT NULL,
  	\`record\` numeric NOT NULL,
  	\`user_id\` integer,
  	\`seen_at\` text NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`presence_user_idx\` ON \`presence\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`collection_record_idx\` ON \`presence\` (\`collection\`,\`record\`);`)
  await db.run(sql`CREATE TABLE \`rules\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`self_approval\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`attachments_id\` integer,
  	\`preview_links_id\` integer,
  	\`divisions_id\` integer,
  	\`officials_id\` integer,
  	\`topics_id\` integer,
  	\`users_id\` integer,
  	\`addresses_id\` integer,
  	\`load_records_id\` integer,
  	\`link_checks_id\` integer,
  	\`page_reads_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`preview_links_id\`) REFERENCES \`preview_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`divisions_id\`) REFERENCES \`divisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`officials_id\`) REFERENCES \`officials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`addresses_id\`) REFERENCES \`addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`load_records_id\`) REFERENCES \`load_records\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`link_checks_id\`) REFERENCES \`link_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_reads_id\`) REFERENCES \`page_reads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "media_id", "attachments_id", "preview_links_id", "divisions_id", "officials_id", "topics_id", "users_id", "addresses_id", "load_records_id", "link_checks_id", "page_reads_id") SELECT "id", "order", "parent_id", "path", "media_id", "attachments_id", "preview_links_id", "divisions_id", "officials_id", "topics_id", "users_id", "addresses_id", "load_records_id", "link_checks_id", "page_reads_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_preview_links_id_idx\` ON \`payload_locked_documents_rels\` (\`preview_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_divisions_id_idx\` ON \`payload_locked_documents_rels\` (\`divisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_officials_id_idx\` ON \`payload_locked_documents_rels\` (\`officials_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_addresses_id_idx\` ON \`payload_locked_documents_rels\` (\`addresses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_load_records_id_idx\` ON \`payload_locked_documents_rels\` (\`load_records_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_link_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`link_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_page_reads_id_idx\` ON \`payload_locked_documents_rels\` (\`page_reads_id\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`edition_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`review_submitted_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`review_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`review_remark\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`review_remark_by\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`review_approved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`publish_on\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`taken_down_way\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`taken_down_reason\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`taken_down_on\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`taken_down_target_id\` integer REFERENCES news(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`minor_correction\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`made_from\` numeric;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`behind_since\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`news_edition_state_idx\` ON \`news\` (\`edition_state\`);`)
  await db.run(sql`CREATE INDEX \`news_review_review_submitted_by_idx\` ON \`news\` (\`review_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_review_review_approved_by_idx\` ON \`news\` (\`review_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_publish_on_idx\` ON \`news\` (\`publish_on\`);`)
  await db.run(sql`CREATE INDEX \`news_taken_down_taken_down_target_idx\` ON \`news\` (\`taken_down_target_id\`);`)
  await db.run(sql`CREATE INDEX \`news_behind_since_idx\` ON \`news\` (\`behind_since\`);`)
  await db.run(sql`CREATE INDEX \`news_saved_by_idx\` ON \`news\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_edition_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_review_submitted_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_review_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_review_remark\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_review_remark_by\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_review_approved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_publish_on\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_taken_down_way\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_taken_down_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_taken_down_on\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_taken_down_target_id\` integer REFERENCES news(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_minor_correction\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_made_from\` numeric;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_behind_since\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_edition_state_idx\` ON \`_news_v\` (\`version_edition_state\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_review_version_review_submitted_by_idx\` ON \`_news_v\` (\`version_review_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_review_version_review_approved_by_idx\` ON \`_news_v\` (\`version_review_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_publish_on_idx\` ON \`_news_v\` (\`version_publish_on\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_taken_down_version_taken_down_target_idx\` ON \`_news_v\` (\`version_taken_down_target_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_behind_since_idx\` ON \`_news_v\` (\`version_behind_since\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_saved_by_idx\` ON \`_news_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`edition_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`review_submitted_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`review_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`review_remark\` text;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`review_remark_by\` text;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`review_approved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`publish_on\` text;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`taken_down_way\` text;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`taken_down_reason\` text;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`taken_down_on\` text;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`taken_down_target_id\` integer REFERENCES directives(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`minor_correction\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`made_from\` numeric;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`behind_since\` text;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`directives_edition_state_idx\` ON \`directives\` (\`edition_state\`);`)
  await db.run(sql`CREATE INDEX \`directives_review_review_submitted_by_idx\` ON \`directives\` (\`review_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_review_review_approved_by_idx\` ON \`directives\` (\`review_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_publish_on_idx\` ON \`directives\` (\`publish_on\`);`)
  await db.run(sql`CREATE INDEX \`directives_taken_down_taken_down_target_idx\` ON \`directives\` (\`taken_down_target_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_behind_since_idx\` ON \`directives\` (\`behind_since\`);`)
  await db.run(sql`CREATE INDEX \`directives_saved_by_idx\` ON \`directives\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_edition_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_review_submitted_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_review_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_review_remark\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_review_remark_by\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_review_approved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_publish_on\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_taken_down_way\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_taken_down_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_taken_down_on\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_taken_down_target_id\` integer REFERENCES directives(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_minor_correction\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_made_from\` numeric;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_behind_since\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_edition_state_idx\` ON \`_directives_v\` (\`version_edition_state\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_review_version_review_submitted_by_idx\` ON \`_directives_v\` (\`version_review_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_review_version_review_approved_by_idx\` ON \`_directives_v\` (\`version_review_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_publish_on_idx\` ON \`_directives_v\` (\`version_publish_on\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_taken_down_version_taken_down_targ_idx\` ON \`_directives_v\` (\`version_taken_down_target_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_behind_since_idx\` ON \`_directives_v\` (\`version_behind_since\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_saved_by_idx\` ON \`_directives_v\` (\`version_saved_by_id\`);`)
  // What was public before there was a workflow is published, and the trail begins with nothing.
  await db.run(sql`UPDATE news SET edition_state = 'published' WHERE _status = 'published'`)
  await db.run(sql`UPDATE _news_v SET version_edition_state = 'published' WHERE version__status = 'published'`)
  await db.run(sql`UPDATE directives SET edition_state = 'published' WHERE _status = 'published'`)
  await db.run(sql`UPDATE _directives_v SET version_edition_state = 'published' WHERE version__status = 'published'`)
  await db.run(sql`INSERT INTO trail_heads (id, entries, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000')`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`directives_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`trail\`;`)
  await db.run(sql`DROP TABLE \`trail_heads\`;`)
  await db.run(sql`DROP TABLE \`presence\`;`)
  await db.run(sql`DROP TABLE \`rules\`;`)
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
  	\`written_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "title", "lead", "cover_id", "body", "origin_name", "origin_url", "byline", "topic_id", "event_date", "published_at", "featured", "language", "original_id", "slug", "first_published_at", "revised_at", "written_by_id", "updated_at", "created_at", "_status") SELECT "id", "title", "lead", "cover_id", "body", "origin_name", "origin_url", "byline", "topic_id", "event_date", "published_at", "featured", "language", "original_id", "slug", "first_published_at", "revised_at", "written_by_id", "updated_at", "created_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_cover_idx\` ON \`news\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`news_topic_idx\` ON \`news\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_original_idx\` ON \`news\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_written_by_idx\` ON \`news\` (\`written_by_id\`);`)
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
  	\`version_written_by_id\` integer,
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
  	FOREIGN KEY (\`version_original_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_body", "version_origin_name", "version_origin_url", "version_byline", "version_topic_id", "version_event_date", "version_published_at", "version_featured", "version_language", "version_original_id", "version_slug", "version_first_published_at", "version_revised_at", "version_written_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_body", "version_origin_name", "version_origin_url", "version_byline", "version_topic_id", "version_event_date", "version_published_at", "version_featured", "version_language", "version_original_id", "version_slug", "version_first_published_at", "version_revised_at", "version_written_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_cover_idx\` ON \`_news_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_topic_idx\` ON \`_news_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_original_idx\` ON \`_news_v\` (\`version_original_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_written_by_idx\` ON \`_news_v\` (\`version_written_by_id\`);`)
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
  	\`written_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`source_news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_directives\`("id", "title", "details", "issuer", "source_name", "source_news_id", "state", "theme_id", "issued_on", "order", "published_at", "language", "original_id", "slug", "first_published_at", "revised_at", "written_by_id", "updated_at", "created_at", "_status") SELECT "id", "title", "details", "issuer", "source_name", "source_news_id", "state", "theme_id", "issued_on", "order", "published_at", "language", "original_id", "slug", "first_published_at", "revised_at", "written_by_id", "updated_at", "created_at", "_status" FROM \`directives\`;`)
  await db.run(sql`DROP TABLE \`directives\`;`)
  await db.run(sql`ALTER TABLE \`__new_directives\` RENAME TO \`directives\`;`)
  await db.run(sql`CREATE INDEX \`directives_source_news_idx\` ON \`directives\` (\`source_news_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_theme_idx\` ON \`directives\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_issued_on_idx\` ON \`directives\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`directives_original_idx\` ON \`directives\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_slug_idx\` ON \`directives\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`directives_written_by_idx\` ON \`directives\` (\`written_by_id\`);`)
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
  	\`version_written_by_id\` integer,
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
  	FOREIGN KEY (\`version_original_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__directives_v\`("id", "parent_id", "version_title", "version_details", "version_issuer", "version_source_name", "version_source_news_id", "version_state", "version_theme_id", "version_issued_on", "version_order", "version_published_at", "version_language", "version_original_id", "version_slug", "version_first_published_at", "version_revised_at", "version_written_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_details", "version_issuer", "version_source_name", "version_source_news_id", "version_state", "version_theme_id", "version_issued_on", "version_order", "version_published_at", "version_language", "version_original_id", "version_slug", "version_first_published_at", "version_revised_at", "version_written_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_directives_v\`;`)
  await db.run(sql`DROP TABLE \`_directives_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__directives_v\` RENAME TO \`_directives_v\`;`)
  await db.run(sql`CREATE INDEX \`_directives_v_parent_idx\` ON \`_directives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_source_news_idx\` ON \`_directives_v\` (\`version_source_news_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_theme_idx\` ON \`_directives_v\` (\`version_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_issued_on_idx\` ON \`_directives_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_original_idx\` ON \`_directives_v\` (\`version_original_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_slug_idx\` ON \`_directives_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_written_by_idx\` ON \`_directives_v\` (\`version_written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_updated_at_idx\` ON \`_directives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_created_at_idx\` ON \`_directives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version__status_idx\` ON \`_directives_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_created_at_idx\` ON \`_directives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_updated_at_idx\` ON \`_directives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_snapshot_idx\` ON \`_directives_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_published_locale_idx\` ON \`_directives_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_latest_idx\` ON \`_directives_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_autosave_idx\` ON \`_directives_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`news_id\` integer REFERENCES news(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`directives_id\` integer REFERENCES directives(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_directives_id_idx\` ON \`payload_locked_documents_rels\` (\`directives_id\`);`)
}
