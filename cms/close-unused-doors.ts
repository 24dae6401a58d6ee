import type { Endpoint, SanitizedConfig } from 'payload';

type Kind = { slug: string; versions?: unknown; endpoints: Endpoint[] | false };

/**
 * Gives the same configuration without the addresses that Payload opens for everything: versions of what has none fail
 * there with 500, and the list of migrations is nobody's. What is not there is answered 404.
 */
export function closeUnusedDoors(config: SanitizedConfig): SanitizedConfig {
  const kinds: Kind[] = [...config.collections, ...config.globals];
  for (const kind of kinds) {
    if (kind.slug === 'payload-migrations') kind.endpoints = [];
    else if (kind.endpoints && !kind.versions) kind.endpoints = kind.endpoints.filter(({ path }) => !path.startsWith('/versions'));
  }
  return config;
}
