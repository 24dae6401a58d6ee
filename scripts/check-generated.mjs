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
let stale = false;

for (const [command, file] of Object.entries(generated)) {
  const before = readFileSync(file, 'utf8');
  cpSync(file, path.join(folder, path.basename(file)));
  const { status, stderr } = spawnSync('npm', ['run', command], { env, encoding: 'utf8' });
  const after = readFileSync(file, 'utf8');
  if (status !== 0 || before !== after) {
    cpSync(path.join(folder, path.basename(file)), file);
    console.error(`${file} is not what it is made from: run npm run ${command}. ${stderr}`);
    stale = true;
  }
}

rmSync(folder, { recursive: true, force: true });
process.exit(stale ? 1 : 0);
