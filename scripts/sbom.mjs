// `npm run sbom [file]`: writes the list of everything that a portal runs with (CycloneDX 1.5, JSON), from the lock file.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2] ?? 'sbom.cdx.json';
const { stdout, stderr, status } = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const list = JSON.parse(stdout);

// npm's own `--omit=dev` leaves out what development needs too, such as zod: the lock file knows better.
const { name, packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const run = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);
const refs = new Set(run.map(([place, { name: alias, version }]) => `${alias ?? place.split('node_modules/').at(-1)}@${version}`));
list.components = list.components.filter((component) => refs.has(component['bom-ref']));
const root = list.metadata.component['bom-ref'];
list.dependencies = list.dependencies
  .filter(({ ref }) => ref === root || refs.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) }));
// npm names it after the folder that it lies in.
list.metadata.component = { ...list.metadata.component, type: 'application', name };

writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`);
console.log(`${file}: ${list.components.length} components`);
