import type { Endpoint, SanitizedConfig } from 'payload';

type Kind = { slug: string; versions?: unknown; endpoints: Endpoint[] | false };

/** Says whether an address does something for a kind of record. Payload opens the rest for everything. */
function isUsed({ slug, versions }: Kind, { path, method }: Endpoint): boolean {
  // The list of migrations is nobody's.
  if (slug === 'payload-migrations') return false;
  // No database deletes by the key of a preference; by its number it can be deleted.
  if (slug === 'payload-preferences' && path === '/:key' && method === 'delete') return false;
  return Boolean(versions) || !path.startsWith('/versions');
}

/** Gives the same configuration without the addresses that fail with 500 whatever is sent to them; what is not there is answered 404. */
export function closeUnusedDoors(config: SanitizedConfig): SanitizedConfig {
  const kinds: Kind[] = [...config.collections, ...config.globals];
  for (const kind of kinds) kind.endpoints = (kind.endpoints || []).filter((endpoint) => isUsed(kind, endpoint));
  return config;
}
