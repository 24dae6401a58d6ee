import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';
import { run } from './install.mjs';

/** Made for tests: it draws no window, and tests take half the time with it. */
const headless = '/usr/bin/chromium-headless-shell';
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Makes sure of a Chromium: Debian's headless one where that can be installed, the system's, or Playwright's own. */
export function installChromium() {
  if (existsSync(headless) || installFromDebian('chromium-headless-shell')) return;
  if (system.some((file) => existsSync(file)) || installFromDebian('chromium')) return;
  run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
}
