import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const name = 'manifest.json';

const Manifest = z.object({
  format: z.literal(1),
  /** When the backup was made, in UTC. */
  made: z.iso.datetime(),
  /** The version of the portal that made it. */
  version: z.string(),
  database: z.enum(['sqlite', 'postgres']),
  /** The names of the migrations that its database has; older manifests do not tell. */
  migrations: z.array(z.string()).optional(),
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof Manifest>;

/** Writes a manifest of all files of a folder into it: what each weighs and what it adds up to. */
export async function writeManifest(folder: string, about: Pick<Manifest, 'database' | 'made' | 'migrations'>): Promise<Manifest> {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile('package.json', 'utf8')));
  const manifest: Manifest = { format: 1, ...about, version, files: await weigh(folder) };
  await writeFile(path.join(folder, name), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/**
 * Reads the manifest of an unpacked backup.
 * @throws when a file is missing, is not the one that was packed, or was not packed at all.
 */
export async function checkManifest(folder: string): Promise<Manifest> {
  const manifest = Manifest.parse(JSON.parse(await readFile(path.join(folder, name), 'utf8')));
  const found = await weigh(folder);
  const wrong = Object.keys({ ...manifest.files, ...found }).filter((file) => manifest.files[file]?.sha256 !== found[file]?.sha256);
  if (wrong.length > 0) throw new Error(`The backup is not whole: ${wrong.slice(0, 10).join(', ')}`);
  return manifest;
}

async function weigh(folder: string): Promise<Manifest['files']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Manifest['files'] = {};
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const place = path.relative(folder, file);
    if (!entry.isFile() || place === name) continue;
    const hash = createHash('sha256');
    await pipeline(createReadStream(file), hash);
    files[place] = { bytes: (await stat(file)).size, sha256: hash.digest('hex') };
  }
  return files;
}
