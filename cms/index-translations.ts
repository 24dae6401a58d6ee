import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { sql } from 'drizzle-orm';
import { index } from 'drizzle-orm/sqlite-core';
import { editionSlugs } from './editions/edition-slugs';

type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number];

/**
 * Adds an index of the translations alone. In the one that Payload makes, all originals count as translations of
 * nothing; from so full an index SQLite infers that reading every item is no dearer than finding those of one.
 */
export const indexTranslations: SchemaHook = ({ schema, extendTable }) => {
  const add = (name: string, column: string) => {
    const table = schema.tables[name];
    if (!table) throw new Error(`There is no table ${name}`);
    extendTable({ table, extraConfig: () => ({ translations: index(`${name}_translations`).on(sql.raw(column)).where(sql.raw(`${column} IS NOT NULL`)) }) });
  };
  for (const collection of editionSlugs) {
    add(collection, 'original_id');
    add(`_${collection}_v`, 'version_original_id');
  }
  return schema;
};
