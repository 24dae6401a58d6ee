import { spawnSync } from 'node:child_process';
import { readAudit } from './audit-report';

// `npm run audit`: asks the registry for known faults of what a portal runs with. Ends with 1 where there is a high or
// critical one, with 2 where the registry gave no answer: then nothing is known, and that is no good news.
const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const audit = readAudit(stdout);
if (!audit.known) {
  console.error(`The registry could not be asked for known faults: NOTHING IS KNOWN of the dependencies. Try again where it can be reached.\n${stderr.trim()}`);
  process.exit(2);
}
for (const line of audit.grave) console.error(line);
console.log(`${audit.grave.length} dependencies with high or critical faults, ${audit.minor} with lesser ones.`);
process.exit(audit.grave.length > 0 ? 1 : 0);
