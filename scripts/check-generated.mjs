// Fails when a file that is made from another is older than that.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const generated = {
  'generate:types': 'payload-types.ts',
  'generate:importmap': 'app/(payload)/admin/importMap.ts',
  'generate:enhancements': 'public/enhance/search-suggestions.v3.js',
};
const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-generated-'));
const env = {
  ...process.env,
  DATA_DIR: folder,
  PORTAL_SECRET: 'only-for-making-files-and-never-for-serving',
  NODE_OPTIONS: '--conditions=production',
};
/** In milliseconds; it takes a tenth of that. */
const patience = 240_000;
let stale = false;

/** Now and then Node does not come to the end of loading the configuration, in silence: then it is tried once more. */
function make(command) {
  const run = () => spawnSync('npm', ['run', command], { env, encoding: 'utf8', timeout: patience });
  const first = run();
  return first.error?.code === 'ETIMEDOUT' ? run() : first;
}

for (const [command, file] of Object.entries(generated)) {
  const before = readFileSync(file, 'utf8');
  cpSync(file, path.join(folder, path.basename(file)));
  const { status, stderr } = make(command);
  const after = readFileSync(file, 'utf8');
  if (status !== 0 || before !== after) {
    cpSync(path.join(folder, path.basename(file)), file);
    console.error(`${file} is not what it is made from: run npm run ${command}. ${stderr}`);
    stale = true;
  }
}

rmSync(folder, { recursive: true, force: true });
process.exit(stale ? 1 : 0);
