import { APIError, type CollectionBeforeOperationHook, type FlattenedField, type SanitizedConfig } from 'payload';
import { isAsked, namesOf, pathsOf } from './query-paths';
import { speak } from './speak';

const message = {
  vi: 'Không lọc hoặc sắp xếp được theo dữ liệu trong tài khoản của người khác.',
  en: 'Records are not filtered or sorted by what is in accounts.',
};

/** What a record says of an account by itself: which one it is. */
const ownWords = new Set(['id', 'value', 'relationTo']);

const holdsAccount = (field: FlattenedField): boolean => field.type === 'relationship' && [field.relationTo].flat().includes('users');

/** Refuses a query that somebody asks and that reaches through a record into an account. */
const refuseReaching =
  (names: Set<string>): CollectionBeforeOperationHook =>
  ({ args, overrideAccess, req }) => {
    if (!isAsked({ overrideAccess, req })) return;
    const reaches = (path: string[]) => path.some((name, at) => names.has(name.replace(/^-/, '')) && at + 1 < path.length && !ownWords.has(path[at + 1] ?? ''));
    if (pathsOf(args).some(reaches)) throw new APIError(speak(req, message), 400, null, true);
  };

/**
 * Gives the same configuration, in which nobody learns from filters and orders what they may not read of others' accounts:
 * Payload asks no rule of the account when a query goes through a record that names it.
 */
export function guardAccounts(config: SanitizedConfig): SanitizedConfig {
  const names = new Set(config.collections.flatMap(({ flattenedFields }) => [...namesOf(flattenedFields, holdsAccount)]));
  for (const { hooks } of config.collections) (hooks.beforeOperation ??= []).push(refuseReaching(names));
  return config;
}
