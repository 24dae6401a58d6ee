import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_outbox_kind" ADD VALUE 'answered' BEFORE 'reset';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'messageWithdrawn' BEFORE 'commentReceived';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'commentWithdrawn' BEFORE 'commentReceived';
  DROP INDEX "messages_code_idx";
  ALTER TABLE "questions" ADD COLUMN "email" varchar;
  ALTER TABLE "comments" ADD COLUMN "code_hash" varchar;
  ALTER TABLE "messages" ADD COLUMN "code_hash" varchar;
  CREATE UNIQUE INDEX "comments_code_hash_idx" ON "comments" USING btree ("code_hash");
  CREATE UNIQUE INDEX "messages_code_hash_idx" ON "messages" USING btree ("code_hash");
  ALTER TABLE "messages" DROP COLUMN "code";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "outbox" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_outbox_kind";
  CREATE TYPE "public"."enum_outbox_kind" AS ENUM('confirmation', 'alert', 'digest', 'reset');
  ALTER TABLE "outbox" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_outbox_kind" USING "kind"::"public"."enum_outbox_kind";
  ALTER TABLE "trail" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_trail_action";
  CREATE TYPE "public"."enum_trail_action" AS ENUM('submit', 'discard', 'recall', 'return', 'approve', 'schedule', 'unschedule', 'release', 'fail', 'confirm', 'refresh', 'takeDown', 'question.assign', 'question.reassign', 'question.answer', 'question.setAside', 'question.propose', 'question.recall', 'question.return', 'question.approve', 'question.erase', 'question.publish', 'question.lose', 'comment.show', 'comment.hide', 'comment.erase', 'login', 'loginFailed', 'accountCreated', 'accountChanged', 'roleChanged', 'passwordChanged', 'resetAsked', 'passwordReset', 'ruleChanged', 'saved', 'restored', 'deleted', 'questionReceived', 'questionWithdrawn', 'commentReceived', 'commentForgotten', 'questionForgotten');
  ALTER TABLE "trail" ALTER COLUMN "action" SET DATA TYPE "public"."enum_trail_action" USING "action"::"public"."enum_trail_action";
  DROP INDEX "comments_code_hash_idx";
  DROP INDEX "messages_code_hash_idx";
  ALTER TABLE "messages" ADD COLUMN "code" varchar NOT NULL;
  CREATE UNIQUE INDEX "messages_code_idx" ON "messages" USING btree ("code");
  ALTER TABLE "questions" DROP COLUMN "email";
  ALTER TABLE "comments" DROP COLUMN "code_hash";
  ALTER TABLE "messages" DROP COLUMN "code_hash";`)
}
