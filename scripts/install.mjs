import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const stamp = 'node_modules/.installed-lock';

/** The Node that the lock file pins for Linux with the C library of GNU; elsewhere the machine's own does the work. */
const ownNode = 'node_modules/.bin/node';

/** Installs what the lock file says, unless just that is installed. What is run from then on runs on the pinned Node. */
export function install() {
  installPackages();
  process.env.PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter);
}

function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // What is cut short is neither the old packages nor the new ones.
  rmSync(stamp, { force: true });
  // Not `npm ci`: it refuses a lock file that does not name the binaries of every platform, and npm leaves those out
  // that it could not see when the lock was written. Versions are the lock file's all the same, and it stays as it is.
  run('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']);
  if (existsSync(ownNode) && spawnSync(ownNode, ['--version']).status !== 0) rmSync(ownNode);
  writeFileSync(stamp, lock);
}

/** Runs a command in the foreground and ends this one, with its code, when it fails. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
