// `npm test`: installs what it needs, runs every check, and closes with counts.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { installChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { installNewsboat } from './newsboat.mjs';
import { installNginx } from './nginx.mjs';
import { installPostgresClient } from './postgres-client.mjs';

/** All that the checks put down, gone at the end. PostgreSQL may run as a user of its own, who must get through. */
const temporary = mkdtempSync(path.join(tmpdir(), 'cong-so-test-'));
chmodSync(temporary, 0o755);
const report = (check) => path.join(temporary, `${check}.json`);

/** Journeys and contracts that meet the database. What is of the markup, its looks and its weight alone is the same on either engine. */
const onBothEngines = ['e2e/journeys/', 'e2e/newsroom/(?!accessibility)', 'e2e/contracts/(bad-input|feeds|freshness|fuzz|open-data|search-engines)'];

install();
installChromium();
installNewsboat();
installNginx();
installPostgresClient();

// The build makes the types of routes that the type check reads.
await build();

const checks = [
  ['types', 'npx', ['tsc', '--noEmit']],
  ['lint', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['generated files', 'node', ['scripts/check-generated.mjs']],
  ['known faults of dependencies', 'node', ['--import', 'tsx', 'scripts/audit.ts']],
  ['unit and integration', 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit and integration')}`]],
  ['end to end', 'npx', ['playwright', 'test', '--reporter=line,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report('end to end') }],
  [
    'end to end on PostgreSQL', 'npx', ['playwright', 'test', ...onBothEngines, '--reporter=line,json'],
    { E2E_ENGINE: 'postgres', PLAYWRIGHT_JSON_OUTPUT_NAME: report('end to end on PostgreSQL') },
  ],
];

let passed = 0;
let failed = 0;
let skipped = 0;

for (const [name, command, args, env] of checks) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, TMPDIR: temporary, ...env } });
  const counted = count(name);
  if (counted) {
    passed += counted.passed;
    failed += counted.failed;
    skipped += counted.skipped;
  }
  // A runner that breaks before it counts has failed all the same.
  // Where the registry gives no answer, nothing is known, and nothing has passed.
  if (status === 2 && name === 'known faults of dependencies') skipped += 1;
  else if (status === 0) passed += counted ? 0 : 1;
  else if (!counted || counted.failed === 0) failed += 1;
}

rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);

/** Reads what a runner counted; undefined for checks that count nothing. */
function count(name) {
  if (!existsSync(report(name))) return undefined;
  const { stats, numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report(name), 'utf8'));
  if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}
