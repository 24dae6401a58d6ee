import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.mjs';

/** Gets the client programs of PostgreSQL where Debian's package can be installed. Elsewhere its backups are not tested. */
export function installPostgresClient() {
  if (spawnSync('pg_dump', ['--version']).error) installFromDebian('postgresql-client');
}
