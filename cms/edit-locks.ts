import type { Access, SanitizedConfig } from 'payload';

const ownLock: Access = ({ req }) => (req.user ? { 'user.value': { equals: req.user.id } } : false);

/** Whoever takes a record over writes one name into the lock: their own. */
const ownName: Access = ({ data, req }) => Boolean(req.user) && (data === undefined || data.user?.value === req.user?.id) && Object.keys(data ?? {}).every((name) => name === 'user');

/**
 * Gives the same configuration, in which nobody makes or takes away other people's edit locks. Payload leaves them to
 * whoever is signed in; the server itself makes them, past these rules.
 */
export function guardEditLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  if (!locks) throw new Error('The collection of edit locks has another name in this version of Payload');
  Object.assign(locks.access, { create: () => false, update: ownName, delete: ownLock });
  return config;
}
