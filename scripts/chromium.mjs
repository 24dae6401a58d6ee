import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';
import { run } from './install.mjs';

const system = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Makes sure of a Chromium: the system's, Debian's package where that can be installed, Playwright's elsewhere. */
export function installChromium() {
  if (system.some((file) => existsSync(file)) || installFromDebian('chromium')) return;
  run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
}
