import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './install.mjs';

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Makes sure of a Chromium: the system's, Debian's package where that can be installed, Playwright's elsewhere. */
export function installChromium() {
  if (system.some((file) => existsSync(file))) return;
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status === 0) return;
  }
  run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
}
