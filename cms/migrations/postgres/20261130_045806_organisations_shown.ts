import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** Until now the name that is shown took the place of the one that was sent, and was left when that was to be erased. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "comments" ADD COLUMN "public_organisation" varchar;
  UPDATE "comments" SET "public_organisation" = "organisation" WHERE "state" = 'shown' AND "sender" = 'body';
  UPDATE "comments" SET "organisation" = NULL WHERE "erased_at" IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   UPDATE "comments" SET "organisation" = "public_organisation" WHERE "state" = 'shown' AND "public_organisation" IS NOT NULL;
  ALTER TABLE "comments" DROP COLUMN "public_organisation";`)
}
