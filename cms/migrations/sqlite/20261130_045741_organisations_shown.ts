import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** Until now the name that is shown took the place of the one that was sent, and was left when that was to be erased. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`comments\` ADD \`public_organisation\` text;`)
  await db.run(sql`UPDATE \`comments\` SET \`public_organisation\` = \`organisation\` WHERE \`state\` = 'shown' AND \`sender\` = 'body';`)
  await db.run(sql`UPDATE \`comments\` SET \`organisation\` = NULL WHERE \`erased_at\` IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`UPDATE \`comments\` SET \`organisation\` = \`public_organisation\` WHERE \`state\` = 'shown' AND \`public_organisation\` IS NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`public_organisation\`;`)
}
