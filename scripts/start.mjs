// `npm start`: from a fresh clone to an open portal. Needs Node and nothing else, so it imports nothing installed.
import { spawn, spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { install, run } from './install.mjs';
import { isPortTaken } from './port-taken.mjs';
import { serverCommand, serverSettings } from './serve.mjs';
import { databaseAway, untilSetUp, waitForDatabase } from './set-up-later.mjs';

const development = process.argv.includes('--development');
const env = { NODE_ENV: development ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1', ...(development ? {} : serverSettings) };

// A build and a set-up would take the files and the tables from under a portal that is open.
const port = Number(process.env.PORT?.trim() || 3000);
if (await isPortTaken(port, process.env.HOST?.trim() || undefined)) {
  console.error(`Đã có chương trình đang dùng PORT=${port}, có thể là chính Cổng Sở đang chạy: chưa thay đổi gì. Hãy dừng chương trình đó, hoặc đặt PORT khác.
Something listens on PORT=${port} already, perhaps this portal: nothing was changed. Stop it, or set another PORT.`);
  process.exit(1);
}

install();
run('node', ['--import', 'tsx', 'scripts/check-settings.ts']);
if (!development) await build();

const setUp = ['--conditions=production', '--import', 'tsx', 'scripts/setup.ts'];
const forSetUp = { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } };
const { status, error } = spawnSync('node', setUp, forSetUp);
if (error) throw error;
const isAway = status === databaseAway && !development;
if (status !== 0 && !isAway) process.exit(status ?? 1);

const server = spawn('node', development ? ['--import', 'tsx', 'server.ts'] : [...serverCommand, ...(isAway ? [untilSetUp] : [])], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, ...env },
});
const passedOn = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    passedOn.add(signal);
    server.kill(signal);
  });
}
// What another signal has ended has no code, and is to be started again.
const exitCodeOf = (code, signal) => code ?? (passedOn.has(signal) ? 0 : 1);
server.on('exit', (code, signal) => {
  waitingSetUp?.kill();
  process.exit(exitCodeOf(code, signal));
});

// Readers get what is stored meanwhile.
const waitingSetUp = isAway ? spawn('node', [...setUp, waitForDatabase], forSetUp) : undefined;
waitingSetUp?.on('exit', (code, signal) => {
  if (code === 0) return server.connected && server.send('set up');
  server.removeAllListeners('exit').on('exit', () => process.exit(exitCodeOf(code, signal)));
  server.kill();
});
