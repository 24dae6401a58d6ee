import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';

/** Gets nginx where Debian's package can be installed. Elsewhere its tests are passed over. */
export function installNginx() {
  if (!existsSync('/usr/sbin/nginx')) installFromDebian('nginx-light', 'libnginx-mod-http-brotli-static');
}
