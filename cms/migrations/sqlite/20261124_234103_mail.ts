import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`subscriptions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`frequency\` text DEFAULT 'atOnce' NOT NULL,
  	\`code\` text NOT NULL,
  	\`all_news\` integer DEFAULT false NOT NULL,
  	\`all_directives\` integer DEFAULT false NOT NULL,
  	\`confirmed_at\` text NOT NULL,
  	\`digested_until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`subscriptions_email_idx\` ON \`subscriptions\` (\`email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subscriptions_code_idx\` ON \`subscriptions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_updated_at_idx\` ON \`subscriptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_created_at_idx\` ON \`subscriptions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`email_language_idx\` ON \`subscriptions\` (\`email\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`subscriptions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`directives_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`subscriptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`subscriptions_rels_order_idx\` ON \`subscriptions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_rels_parent_idx\` ON \`subscriptions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_rels_path_idx\` ON \`subscriptions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_rels_topics_id_idx\` ON \`subscriptions_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_rels_directives_id_idx\` ON \`subscriptions_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`next_attempt\` text NOT NULL,
  	\`sent_at\` text,
  	\`last_error\` text,
  	\`key\` text NOT NULL,
  	\`record\` numeric NOT NULL,
  	\`detail\` text,
  	\`lease\` text,
  	\`lease_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_sent_at_idx\` ON \`outbox\` (\`sent_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_key_idx\` ON \`outbox\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`outbox_record_idx\` ON \`outbox\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttempt_idx\` ON \`outbox\` (\`state\`,\`next_attempt\`);`)
  await db.run(sql`CREATE TABLE \`alert_requests\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`frequency\` text DEFAULT 'atOnce' NOT NULL,
  	\`code\` text NOT NULL,
  	\`all_news\` integer DEFAULT false NOT NULL,
  	\`all_directives\` integer DEFAULT false NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_requests_email_idx\` ON \`alert_requests\` (\`email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`alert_requests_code_idx\` ON \`alert_requests\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`alert_requests_expires_at_idx\` ON \`alert_requests\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_requests_updated_at_idx\` ON \`alert_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_requests_created_at_idx\` ON \`alert_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`alert_requests_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`directives_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_requests_rels_order_idx\` ON \`alert_requests_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alert_requests_rels_parent_idx\` ON \`alert_requests_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_requests_rels_path_idx\` ON \`alert_requests_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`alert_requests_rels_topics_id_idx\` ON \`alert_requests_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_requests_rels_directives_id_idx\` ON \`alert_requests_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`record\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`topic\` numeric,
  	\`note\` text,
  	\`announced_at\` text NOT NULL,
  	\`distributed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_key_idx\` ON \`announcements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`announcements_announced_at_idx\` ON \`announcements\` (\`announced_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_distributed_at_idx\` ON \`announcements\` (\`distributed_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
  await db.run(sql`DROP TABLE \`subscriptions_rels\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`alert_requests\`;`)
  await db.run(sql`DROP TABLE \`alert_requests_rels\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
}
