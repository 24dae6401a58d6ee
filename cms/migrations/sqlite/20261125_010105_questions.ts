import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`questions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`name\` text,
  	\`contact\` text,
  	\`reply_kind\` text,
  	\`reply_reason\` text,
  	\`reply_text\` text,
  	\`reply_remark\` text,
  	\`reply_remark_by\` text,
  	\`reply_proposed_by_id\` integer,
  	\`reply_proposed_at\` text,
  	\`reply_approved_by_id\` integer,
  	\`state\` text DEFAULT 'received' NOT NULL,
  	\`division_id\` integer,
  	\`answer_id\` integer,
  	\`language\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`due_on\` text NOT NULL,
  	\`closed_at\` text,
  	\`erased_at\` text,
  	\`excerpt\` text,
  	\`code_hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reply_proposed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reply_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`division_id\`) REFERENCES \`divisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answer_id\`) REFERENCES \`answers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_reply_reply_proposed_by_idx\` ON \`questions\` (\`reply_proposed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_reply_reply_approved_by_idx\` ON \`questions\` (\`reply_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_state_idx\` ON \`questions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`questions_division_idx\` ON \`questions\` (\`division_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_answer_idx\` ON \`questions\` (\`answer_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_received_at_idx\` ON \`questions\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_due_on_idx\` ON \`questions\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`questions_closed_at_idx\` ON \`questions\` (\`closed_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_code_hash_idx\` ON \`questions\` (\`code_hash\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`answers_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`answers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`answers_change_notes_order_idx\` ON \`answers_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`answers_change_notes_parent_id_idx\` ON \`answers_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`answers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`question\` text,
  	\`body\` text,
  	\`division_id\` integer,
  	\`topic_id\` integer,
  	\`asked_on\` text,
  	\`published_at\` text,
  	\`source_id\` integer,
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
  	FOREIGN KEY (\`source_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`answers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`taken_down_target_id\`) REFERENCES \`answers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`answers_division_idx\` ON \`answers\` (\`division_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_topic_idx\` ON \`answers\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_published_at_idx\` ON \`answers\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`answers_source_idx\` ON \`answers\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_original_idx\` ON \`answers\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_slug_idx\` ON \`answers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`answers_written_by_idx\` ON \`answers\` (\`written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_edition_state_idx\` ON \`answers\` (\`edition_state\`);`)
  await db.run(sql`CREATE INDEX \`answers_review_review_submitted_by_idx\` ON \`answers\` (\`review_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_review_review_approved_by_idx\` ON \`answers\` (\`review_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_publish_on_idx\` ON \`answers\` (\`publish_on\`);`)
  await db.run(sql`CREATE INDEX \`answers_taken_down_taken_down_target_idx\` ON \`answers\` (\`taken_down_target_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_behind_since_idx\` ON \`answers\` (\`behind_since\`);`)
  await db.run(sql`CREATE INDEX \`answers_saved_by_idx\` ON \`answers\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`answers_updated_at_idx\` ON \`answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`answers_created_at_idx\` ON \`answers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`answers__status_idx\` ON \`answers\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`language_publishedAt_1_idx\` ON \`answers\` (\`language\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`_answers_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_answers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_answers_v_version_change_notes_order_idx\` ON \`_answers_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_change_notes_parent_id_idx\` ON \`_answers_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_answers_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_question\` text,
  	\`version_body\` text,
  	\`version_division_id\` integer,
  	\`version_topic_id\` integer,
  	\`version_asked_on\` text,
  	\`version_published_at\` text,
  	\`version_source_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`answers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_division_id\`) REFERENCES \`divisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_original_id\`) REFERENCES \`answers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_taken_down_target_id\`) REFERENCES \`answers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_answers_v_parent_idx\` ON \`_answers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_division_idx\` ON \`_answers_v\` (\`version_division_id\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_topic_idx\` ON \`_answers_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_published_at_idx\` ON \`_answers_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_source_idx\` ON \`_answers_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_original_idx\` ON \`_answers_v\` (\`version_original_id\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_slug_idx\` ON \`_answers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_written_by_idx\` ON \`_answers_v\` (\`version_written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_edition_state_idx\` ON \`_answers_v\` (\`version_edition_state\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_review_version_review_submitted_by_idx\` ON \`_answers_v\` (\`version_review_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_review_version_review_approved_by_idx\` ON \`_answers_v\` (\`version_review_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_publish_on_idx\` ON \`_answers_v\` (\`version_publish_on\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_taken_down_version_taken_down_target_idx\` ON \`_answers_v\` (\`version_taken_down_target_id\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_behind_since_idx\` ON \`_answers_v\` (\`version_behind_since\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_saved_by_idx\` ON \`_answers_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_updated_at_idx\` ON \`_answers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version_created_at_idx\` ON \`_answers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_version_version__status_idx\` ON \`_answers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_created_at_idx\` ON \`_answers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_updated_at_idx\` ON \`_answers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_snapshot_idx\` ON \`_answers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_published_locale_idx\` ON \`_answers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_latest_idx\` ON \`_answers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_answers_v_autosave_idx\` ON \`_answers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_publishedAt_1_idx\` ON \`_answers_v\` (\`version_language\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`rules_days_off\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rules_days_off_order_idx\` ON \`rules_days_off\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`rules_days_off_parent_id_idx\` ON \`rules_days_off\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`rules\` ADD \`answer_within\` numeric DEFAULT 10 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`rules\` ADD \`answer_unit\` text DEFAULT 'workingDays' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`rules\` ADD \`keep_questions\` numeric DEFAULT 12 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`DROP TABLE \`answers_change_notes\`;`)
  await db.run(sql`DROP TABLE \`answers\`;`)
  await db.run(sql`DROP TABLE \`_answers_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_answers_v\`;`)
  await db.run(sql`DROP TABLE \`rules_days_off\`;`)
  await db.run(sql`ALTER TABLE \`rules\` DROP COLUMN \`answer_within\`;`)
  await db.run(sql`ALTER TABLE \`rules\` DROP COLUMN \`answer_unit\`;`)
  await db.run(sql`ALTER TABLE \`rules\` DROP COLUMN \`keep_questions\`;`)
}
