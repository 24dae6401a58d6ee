import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "language_publishedAt_idx";
  DROP INDEX "version_language_version_publishedAt_idx";
  DROP INDEX "language_publishedAt_1_idx";
  DROP INDEX "version_language_version_publishedAt_1_idx";
  CREATE INDEX "language__status_editionState_publishedAt_idx" ON "news" USING btree ("language","_status","edition_state","published_at");
  CREATE INDEX "topic_language__status_editionState_publishedAt_idx" ON "news" USING btree ("topic_id","language","_status","edition_state","published_at");
  CREATE INDEX "featured_language__status_editionState_publishedAt_idx" ON "news" USING btree ("featured","language","_status","edition_state","published_at");
  CREATE INDEX "compound_index_idx" ON "_news_v" USING btree ("version_language","version__status","version_edition_state","version_published_at");
  CREATE INDEX "compound_index_1_idx" ON "_news_v" USING btree ("version_topic_id","version_language","version__status","version_edition_state","version_published_at");
  CREATE INDEX "compound_index_2_idx" ON "_news_v" USING btree ("version_featured","version_language","version__status","version_edition_state","version_published_at");
  CREATE INDEX "language__status_editionState_publishedAt_1_idx" ON "answers" USING btree ("language","_status","edition_state","published_at");
  CREATE INDEX "compound_index_3_idx" ON "_answers_v" USING btree ("version_language","version__status","version_edition_state","version_published_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "language__status_editionState_publishedAt_idx";
  DROP INDEX "topic_language__status_editionState_publishedAt_idx";
  DROP INDEX "featured_language__status_editionState_publishedAt_idx";
  DROP INDEX "compound_index_idx";
  DROP INDEX "compound_index_1_idx";
  DROP INDEX "compound_index_2_idx";
  DROP INDEX "language__status_editionState_publishedAt_1_idx";
  DROP INDEX "compound_index_3_idx";
  CREATE INDEX "language_publishedAt_idx" ON "news" USING btree ("language","published_at");
  CREATE INDEX "version_language_version_publishedAt_idx" ON "_news_v" USING btree ("version_language","version_published_at");
  CREATE INDEX "language_publishedAt_1_idx" ON "answers" USING btree ("language","published_at");
  CREATE INDEX "version_language_version_publishedAt_1_idx" ON "_answers_v" USING btree ("version_language","version_published_at");`)
}
