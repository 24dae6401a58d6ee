import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`found_searches\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`query\` text NOT NULL,
  	\`count\` numeric DEFAULT 0 NOT NULL,
  	\`language\` text NOT NULL,
  	\`day\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`day_language_query_1_idx\` ON \`found_searches\` (\`day\`,\`language\`,\`query\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`saved_from\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_saved_from\` text;`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`saved_from\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_saved_from\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`found_searches\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`saved_from\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_saved_from\`;`)
  await db.run(sql`ALTER TABLE \`directives\` DROP COLUMN \`saved_from\`;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` DROP COLUMN \`version_saved_from\`;`)
}
