import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`consultations_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_change_notes_order_idx\` ON \`consultations_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_change_notes_parent_id_idx\` ON \`consultations_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`outcome\` text,
  	\`opens_on\` text,
  	\`closes_on\` text,
  	\`division_id\` integer,
  	\`topic_id\` integer,
  	\`published_at\` text,
  	\`language\` text DEFAULT 'vi',
  	\`original_id\` integer,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`written_by_id\` integer,
  	\`edition_state\` text DEFAULT 'draft',
  	\`review_submitted_by_id\` integer,
  	\`review_submitted_at\` text,
  	\`review_remark\` text,
  	\`review_remark_by\` text,
  	\`review_approved_by_id\` integer,
  	\`publish_on\` text,
  	\`taken_down_way\` text,
  	\`taken_down_reason\` text,
  	\`taken_down_on\` text,
  	\`taken_down_target_id\` integer,
  	\`change_note\` text,
  	\`minor_correction\` integer DEFAULT false,
  	\`made_from\` numeric,
  	\`behind_since\` text,
  	\`saved_by_id\` integer,
  	\`saved_from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`division_id\`) REFERENCES \`divisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`taken_down_target_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_opens_on_idx\` ON \`consultations\` (\`opens_on\`);`)
  await db.run(sql`CREATE INDEX \`consultations_closes_on_idx\` ON \`consultations\` (\`closes_on\`);`)
  await db.run(sql`CREATE INDEX \`consultations_division_idx\` ON \`consultations\` (\`division_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_topic_idx\` ON \`consultations\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_published_at_idx\` ON \`consultations\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_original_idx\` ON \`consultations\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_slug_idx\` ON \`consultations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`consultations_written_by_idx\` ON \`consultations\` (\`written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_edition_state_idx\` ON \`consultations\` (\`edition_state\`);`)
  await db.run(sql`CREATE INDEX \`consultations_review_review_submitted_by_idx\` ON \`consultations\` (\`review_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_review_review_approved_by_idx\` ON \`consultations\` (\`review_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_publish_on_idx\` ON \`consultations\` (\`publish_on\`);`)
  await db.run(sql`CREATE INDEX \`consultations_taken_down_taken_down_target_idx\` ON \`consultations\` (\`taken_down_target_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_behind_since_idx\` ON \`consultations\` (\`behind_since\`);`)
  await db.run(sql`CREATE INDEX \`consultations_saved_by_idx\` ON \`consultations\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_updated_at_idx\` ON \`consultations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_created_at_idx\` ON \`consultations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations__status_idx\` ON \`consultations\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`language_closesOn_idx\` ON \`consultations\` (\`language\`,\`closes_on\`);`)
  await db.run(sql`CREATE TABLE \`consultations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_rels_order_idx\` ON \`consultations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_parent_idx\` ON \`consultations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_path_idx\` ON \`consultations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_attachments_id_idx\` ON \`consultations_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_change_notes_order_idx\` ON \`_consultations_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_change_notes_parent_id_idx\` ON \`_consultations_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_outcome\` text,
  	\`version_opens_on\` text,
  	\`version_closes_on\` text,
  	\`version_division_id\` integer,
  	\`version_topic_id\` integer,
  	\`version_published_at\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_original_id\` integer,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_written_by_id\` integer,
  	\`version_edition_state\` text DEFAULT 'draft',
  	\`version_review_submitted_by_id\` integer,
  	\`version_review_submitted_at\` text,
  	\`version_review_remark\` text,
  	\`version_review_remark_by\` text,
  	\`version_review_approved_by_id\` integer,
  	\`version_publish_on\` text,
  	\`version_taken_down_way\` text,
  	\`version_taken_down_reason\` text,
  	\`version_taken_down_on\` text,
  	\`version_taken_down_target_id\` integer,
  	\`version_change_note\` text,
  	\`version_minor_correction\` integer DEFAULT false,
  	\`version_made_from\` numeric,
  	\`version_behind_since\` text,
  	\`version_saved_by_id\` integer,
  	\`version_saved_from\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_division_id\`) REFERENCES \`divisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_original_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_taken_down_target_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_parent_idx\` ON \`_consultations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_opens_on_idx\` ON \`_consultations_v\` (\`version_opens_on\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_closes_on_idx\` ON \`_consultations_v\` (\`version_closes_on\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_division_idx\` ON \`_consultations_v\` (\`version_division_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_topic_idx\` ON \`_consultations_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_published_at_idx\` ON \`_consultations_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_original_idx\` ON \`_consultations_v\` (\`version_original_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_slug_idx\` ON \`_consultations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_written_by_idx\` ON \`_consultations_v\` (\`version_written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_edition_state_idx\` ON \`_consultations_v\` (\`version_edition_state\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_review_version_review_submitted_idx\` ON \`_consultations_v\` (\`version_review_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_review_version_review_approved__idx\` ON \`_consultations_v\` (\`version_review_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_publish_on_idx\` ON \`_consultations_v\` (\`version_publish_on\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_taken_down_version_taken_down_t_idx\` ON \`_consultations_v\` (\`version_taken_down_target_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_behind_since_idx\` ON \`_consultations_v\` (\`version_behind_since\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_saved_by_idx\` ON \`_consultations_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_updated_at_idx\` ON \`_consultations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_created_at_idx\` ON \`_consultations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version__status_idx\` ON \`_consultations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_created_at_idx\` ON \`_consultations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_updated_at_idx\` ON \`_consultations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_snapshot_idx\` ON \`_consultations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_published_locale_idx\` ON \`_consultations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_latest_idx\` ON \`_consultations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_autosave_idx\` ON \`_consultations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_closesOn_idx\` ON \`_consultations_v\` (\`version_language\`,\`version_closes_on\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_order_idx\` ON \`_consultations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_parent_idx\` ON \`_consultations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_path_idx\` ON \`_consultations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_attachments_id_idx\` ON \`_consultations_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`public_text\` text,
  	\`organisation\` text,
  	\`name\` text,
  	\`contact\` text,
  	\`state\` text DEFAULT 'received' NOT NULL,
  	\`consultation_id\` integer,
  	\`sender\` text NOT NULL,
  	\`reason\` text,
  	\`language\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`decided_at\` text,
  	\`erased_at\` text,
  	\`excerpt\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`consultation_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_state_idx\` ON \`comments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comments_consultation_idx\` ON \`comments\` (\`consultation_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_received_at_idx\` ON \`comments\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_decided_at_idx\` ON \`comments\` (\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`consultations_change_notes\`;`)
  await db.run(sql`DROP TABLE \`consultations\`;`)
  await db.run(sql`DROP TABLE \`consultations_rels\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
}
