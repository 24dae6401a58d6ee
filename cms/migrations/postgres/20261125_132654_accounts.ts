import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_rules_factor_roles" AS ENUM('author', 'editor', 'administrator');
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'sessionsEnded' BEFORE 'ruleChanged';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'factorEnrolled' BEFORE 'ruleChanged';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'factorRemoved' BEFORE 'ruleChanged';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'factorReset' BEFORE 'ruleChanged';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'recoveryRenewed' BEFORE 'ruleChanged';
  ALTER TYPE "public"."enum_trail_action" ADD VALUE 'recoveryUsed' BEFORE 'ruleChanged';
  CREATE TABLE "second_factors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"user" numeric NOT NULL,
  	"secret" varchar NOT NULL,
  	"used_step" numeric NOT NULL,
  	"recovery" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "rules_factor_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_rules_factor_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "users_sessions" ADD COLUMN "used_at" timestamp(3) with time zone;
  ALTER TABLE "users_sessions" ADD COLUMN "browser" varchar;
  ALTER TABLE "users_sessions" ADD COLUMN "confirmed_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "identity" varchar;
  ALTER TABLE "rules_factor_roles" ADD CONSTRAINT "rules_factor_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "second_factors_user_idx" ON "second_factors" USING btree ("user");
  CREATE INDEX "second_factors_updated_at_idx" ON "second_factors" USING btree ("updated_at");
  CREATE INDEX "second_factors_created_at_idx" ON "second_factors" USING btree ("created_at");
  CREATE INDEX "rules_factor_roles_order_idx" ON "rules_factor_roles" USING btree ("order");
  CREATE INDEX "rules_factor_roles_parent_idx" ON "rules_factor_roles" USING btree ("parent_id");
  CREATE UNIQUE INDEX "users_identity_idx" ON "users" USING btree ("identity");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "second_factors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rules_factor_roles" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "second_factors" CASCADE;
  DROP TABLE "rules_factor_roles" CASCADE;
  ALTER TABLE "trail" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_trail_action";
  CREATE TYPE "public"."enum_trail_action" AS ENUM('submit', 'discard', 'recall', 'return', 'approve', 'schedule', 'unschedule', 'release', 'fail', 'confirm', 'refresh', 'takeDown', 'question.assign', 'question.reassign', 'question.answer', 'question.setAside', 'question.propose', 'question.recall', 'question.return', 'question.approve', 'question.erase', 'question.publish', 'question.lose', 'comment.show', 'comment.hide', 'comment.erase', 'login', 'loginFailed', 'accountCreated', 'accountChanged', 'roleChanged', 'passwordChanged', 'resetAsked', 'passwordReset', 'ruleChanged', 'saved', 'restored', 'deleted', 'questionReceived', 'questionWithdrawn', 'messageWithdrawn', 'commentWithdrawn', 'commentReceived', 'commentForgotten', 'questionForgotten');
  ALTER TABLE "trail" ALTER COLUMN "action" SET DATA TYPE "public"."enum_trail_action" USING "action"::"public"."enum_trail_action";
  DROP INDEX "users_identity_idx";
  ALTER TABLE "users_sessions" DROP COLUMN "used_at";
  ALTER TABLE "users_sessions" DROP COLUMN "browser";
  ALTER TABLE "users_sessions" DROP COLUMN "confirmed_at";
  ALTER TABLE "users" DROP COLUMN "identity";
  DROP TYPE "public"."enum_rules_factor_roles";`)
}
