import type { CollectionBeforeOperationHook, FlattenedField, SanitizedConfig } from 'payload';
import { z } from 'zod';
import { oddCall } from './odd-calls';
import { isAsked, namesOf, pathsOf } from './query-paths';

/** Operators that compare with a list. */
const many = new Set(['all', 'in', 'not_in']);

const isRichText = ({ type }: FlattenedField): boolean => type === 'richText';

/** Says whether something is compared with a list, as a filter that is named twice does. */
function comparesWithList(where: unknown): boolean {
  if (typeof where !== 'object' || where === null) return false;
  return Object.entries(where).some(([key, value]) => {
    if (Array.isArray(value) && key !== 'and' && key !== 'or') return !many.has(key);
    return comparesWithList(value);
  });
}

const Query = z.looseObject({ where: z.unknown().optional() });

/** Refuses filters that somebody asks for and that no database can answer. */
const refuseOddFilters =
  (names: Set<string>): CollectionBeforeOperationHook =>
  ({ args, overrideAccess, req }) => {
    if (!isAsked({ overrideAccess, req })) return;
    const looksInside = pathsOf(args).some((path) => path.slice(0, -1).some((name) => names.has(name.replace(/^-/, ''))));
    if (looksInside || comparesWithList(Query.parse(args).where)) throw oddCall(req);
  };

/** Gives the same configuration, in which rich texts are not looked into and single values not compared with lists: Payload hands both to the database, which fails. */
export function guardFilters(config: SanitizedConfig): SanitizedConfig {
  for (const { flattenedFields, hooks } of config.collections) (hooks.beforeOperation ??= []).push(refuseOddFilters(new Set(namesOf(flattenedFields, isRichText))));
  return config;
}
