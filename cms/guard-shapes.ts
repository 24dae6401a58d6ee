import type { FlattenedField, PayloadRequest, SanitizedConfig } from 'payload';
import { z } from 'zod';
import { oddCall } from './odd-calls';

const Text = z.string();
/** What Payload reads as one record: its number, or an object that bears it. */
const Reference = z.union([z.number(), z.string(), z.looseObject({ id: z.number() }), z.looseObject({ relationTo: z.string() })]);
/** A list without rows is sent as a count by forms. */
const noRows = z.union([z.literal(0), z.literal('0'), z.literal('')]);

/** Gives what may be sent for a field; what it may say is for the field's own rules, which drafts do not meet yet. */
function shapeOf(field: FlattenedField): z.ZodType {
  switch (field.type) {
    case 'code':
    case 'email':
    case 'radio':
    case 'text':
    case 'textarea':
      return 'hasMany' in field && field.hasMany ? z.array(Text) : Text;
    case 'select':
      return field.hasMany ? z.array(Text) : Text;
    case 'number':
      return z.union([z.number(), Text]);
    case 'checkbox':
      return z.union([z.boolean(), Text]);
    case 'date':
      return z.union([z.date(), Text]);
    case 'relationship':
    case 'upload':
      return field.hasMany ? z.union([z.array(Reference), Text]) : Reference;
    case 'richText':
      return z.looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) });
    case 'array':
      return z.union([z.array(shapesOf(field.flattenedFields)), noRows]);
    case 'group':
    case 'tab':
      return shapesOf(field.flattenedFields);
    default:
      return z.unknown();
  }
}

/** What holds other fields is there whatever they hold: it may be left out, and is never null. */
const isFolder = ({ type }: FlattenedField): boolean => type === 'group' || type === 'tab' || type === 'array';

const shapesOf = (fields: FlattenedField[]) => z.looseObject(Object.fromEntries(fields.map((field) => [field.name, isFolder(field) ? shapeOf(field).optional() : shapeOf(field).nullish()])));

type Call = { args?: unknown; operation: string; req: PayloadRequest };

const Sent = z.looseObject({ data: z.unknown().optional() });
const writing = new Set(['create', 'update']);

/** Refuses a record over the network in which a value is of another kind than its field. */
function refuseMisfits(fields: FlattenedField[]): (call: Call) => void {
  const Shapes = shapesOf(fields);
  return ({ args, operation, req }) => {
    if (req.payloadAPI !== 'REST') return;
    const { data } = Sent.parse(args);
    // Payload answers a search for a record with what the caller calls its contents.
    if (operation === 'read' && data !== undefined) throw oddCall(req);
    if (writing.has(operation) && !Shapes.safeParse(data).success) throw oddCall(req);
  };
}

/**
 * Gives the same configuration, in which texts are texts and lists are lists, in drafts too: Payload checks no draft, and
 * hooks and databases then fail at what they get, or keep it.
 */
export function guardShapes(config: SanitizedConfig): SanitizedConfig {
  for (const { flattenedFields, hooks } of [...config.collections, ...config.globals]) (hooks.beforeOperation ??= []).unshift(refuseMisfits(flattenedFields));
  return config;
}
