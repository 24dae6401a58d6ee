import type { FlattenedField, PayloadRequest } from 'payload';
import { z } from 'zod';

const Query = z.looseObject({ where: z.unknown().optional(), sort: z.union([z.string(), z.array(z.string())]).nullish().catch(null), field: z.string().nullish().catch(null) });

function* keysOf(where: unknown): Generator<string> {
  if (typeof where !== 'object' || where === null) return;
  for (const [key, value] of Object.entries(where)) {
    yield key;
    yield* keysOf(value);
  }
}

/** Gives the paths, name by name, by which a query filters and sorts; among them its operators. */
export function pathsOf(query: unknown): string[][] {
  const { where, sort, field } = Query.parse(query);
  return [...keysOf(where), ...[sort ?? [], field ?? []].flat().flatMap((path) => path.split(','))].map((path) => path.trim().split('.'));
}

/** Gives the names of the fields, at any depth, that are `wanted`. */
export function* namesOf(fields: FlattenedField[], wanted: (field: FlattenedField) => boolean): Generator<string> {
  for (const field of fields) {
    if ('flattenedFields' in field) yield* namesOf(field.flattenedFields, wanted);
    else if (wanted(field)) yield field.name;
  }
}

/** Says whether somebody asks under their own rights: over the network, or on the newsroom's screens. */
export const isAsked = ({ overrideAccess, req }: { overrideAccess?: boolean; req: PayloadRequest }): boolean => !overrideAccess && (req.payloadAPI === 'REST' || Boolean(req.user));
