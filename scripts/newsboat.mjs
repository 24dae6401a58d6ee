import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';

/** Gets the feed reader newsboat where Debian's package can be installed. Elsewhere its test is passed over. */
export function installNewsboat() {
  if (!existsSync('/usr/bin/newsboat')) installFromDebian('newsboat');
}
