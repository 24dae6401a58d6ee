import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" DROP COLUMN "login_attempts";
  ALTER TABLE "users" DROP COLUMN "lock_until";
  CREATE TABLE "page_drops" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"server" varchar NOT NULL,
  	"tags" varchar NOT NULL,
  	"first" varchar NOT NULL,
  	"at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL
  );
  CREATE INDEX "page_drops_at_idx" ON "page_drops" USING btree ("at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "page_drops";
  ALTER TABLE "users" ADD COLUMN "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "users" ADD COLUMN "lock_until" timestamp(3) with time zone;`)
}
