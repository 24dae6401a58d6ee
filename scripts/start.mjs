// `npm start`: from a fresh clone to an open portal. Needs Node and nothing else, so it imports nothing installed.
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { install, run } from './install.mjs';

const development = process.argv.includes('--development');
const env = {
  NODE_ENV: development ? 'development' : 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  // Without it, loading the rich text package now and then ends the process in silence (payload issue 17757).
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=production`.trim(),
};
if (development) delete env.NODE_OPTIONS;

install();
run('node', ['--import', 'tsx', 'scripts/check-settings.ts']);
if (!development) build();
run('node', ['--conditions=production', '--import', 'tsx', 'scripts/setup.ts'], { NODE_ENV: 'production' });

const server = spawn('node', ['--import', 'tsx', 'server.ts'], { stdio: 'inherit', env: { ...process.env, ...env } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
