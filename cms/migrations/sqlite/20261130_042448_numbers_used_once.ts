import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/**
 * Says AUTOINCREMENT of every table whose records have numbers, and which was the last: that of a record which is there, or of a
 * deleted one that the trail knows. The texts of the tables alone are changed, as SQLite allows where nothing stored depends on them
 * (https://www.sqlite.org/lang_altertable.html#otheralter): to make tables anew, as drizzle would, drops them, and within a
 * transaction, where foreign keys cannot be turned off, that deletes what refers to their records.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  // The first table of this kind makes `sqlite_sequence`, and tells other connections to read the tables' texts again.
  await db.run(sql`CREATE TABLE \`first_sequence\` (\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL);`)
  await db.run(sql`DROP TABLE \`first_sequence\`;`)
  await db.run(sql`PRAGMA writable_schema=ON;`)
  await db.run(sql`UPDATE sqlite_schema SET sql = replace(sql, '\`id\` integer PRIMARY KEY NOT NULL', '\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL')
    WHERE type = 'table' AND name NOT LIKE '%\\_rels' ESCAPE '\\' AND name NOT LIKE '%\\_locales' ESCAPE '\\';`)
  await db.run(sql`PRAGMA writable_schema=RESET;`)
  const numbered = await db.all<{ name: string }>(sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'`)
  for (const { name } of numbered) {
    await db.run(sql`INSERT INTO sqlite_sequence (name, seq) SELECT ${name}, last FROM (SELECT max(
      coalesce((SELECT max(id) FROM ${sql.identifier(name)}), 0),
      coalesce((SELECT max(CAST(record AS integer)) FROM trail WHERE replace(collection, '-', '_') = ${name}), 0)) AS last) WHERE last > 0;`)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DELETE FROM sqlite_sequence;`)
  // Made and dropped for other connections, as above.
  await db.run(sql`CREATE TABLE \`last_sequence\` (\`id\` integer PRIMARY KEY NOT NULL);`)
  await db.run(sql`DROP TABLE \`last_sequence\`;`)
  await db.run(sql`PRAGMA writable_schema=ON;`)
  await db.run(sql`UPDATE sqlite_schema SET sql = replace(sql, '\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL', '\`id\` integer PRIMARY KEY NOT NULL') WHERE type = 'table';`)
  await db.run(sql`PRAGMA writable_schema=RESET;`)
}
