import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`user\` numeric NOT NULL,
  	\`secret\` text NOT NULL,
  	\`used_step\` numeric NOT NULL,
  	\`recovery\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_user_idx\` ON \`second_factors\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rules_factor_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rules_factor_roles_order_idx\` ON \`rules_factor_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`rules_factor_roles_parent_idx\` ON \`rules_factor_roles\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`used_at\` text;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`browser\` text;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`confirmed_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`identity\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_identity_idx\` ON \`users\` (\`identity\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`rules_factor_roles\`;`)
  await db.run(sql`DROP INDEX \`users_identity_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`identity\`;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`used_at\`;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`browser\`;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`confirmed_at\`;`)
}
