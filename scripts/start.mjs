// `npm start`: from a fresh clone to an open portal. Needs Node and nothing else, so it imports nothing installed.
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { install, run } from './install.mjs';
import { serverCommand, serverSettings } from './serve.mjs';

const development = process.argv.includes('--development');
const env = { NODE_ENV: development ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1', ...(development ? {} : serverSettings) };

install();
run('node', ['--import', 'tsx', 'scripts/check-settings.ts']);
if (!development) build();
run('node', ['--conditions=production', '--import', 'tsx', 'scripts/setup.ts'], { NODE_ENV: 'production' });

const server = spawn('node', development ? ['--import', 'tsx', 'server.ts'] : serverCommand, { stdio: 'inherit', env: { ...process.env, ...env } });
const passedOn = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    passedOn.add(signal);
    server.kill(signal);
  });
}
// What another signal has ended has no code, and is to be started again.
server.on('exit', (code, signal) => process.exit(code ?? (passedOn.has(signal) ? 0 : 1)));
