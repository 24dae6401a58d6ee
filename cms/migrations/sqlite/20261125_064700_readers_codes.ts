import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`messages_code_idx\`;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`code_hash\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_code_hash_idx\` ON \`messages\` (\`code_hash\`);`)
  await db.run(sql`ALTER TABLE \`messages\` DROP COLUMN \`code\`;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`email\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`code_hash\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_code_hash_idx\` ON \`comments\` (\`code_hash\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`comments_code_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`code_hash\`;`)
  await db.run(sql`DROP INDEX \`messages_code_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`messages\` ADD \`code\` text NOT NULL;`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_code_idx\` ON \`messages\` (\`code\`);`)
  await db.run(sql`ALTER TABLE \`messages\` DROP COLUMN \`code_hash\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`email\`;`)
}
