// What sqlmap tries, and what its words mean.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** Ways in that hold for each database. */
const generic = ['AND boolean-based blind - WHERE or HAVING clause$', 'Boolean-based blind - Parameter replace \\(original value\\)', 'Generic UNION query \\(NULL\\) - 1 to 10 columns'];

/**
 * The tests by their titles (sqlmap's data/xml/payloads). A level that has them all has hundreds more: for SQLite the first
 * that stacks, waits or asks within a query are of level 3 and risk 2.
 */
const tests = {
  SQLite: [...generic, 'SQLite inline queries', 'SQLite > 2.0 stacked queries \\(heavy query - comment\\)', 'SQLite > 2.0 AND time-based blind \\(heavy query\\)', 'SQLite > 2.0 time-based blind - Parameter replace'],
  PostgreSQL: [
    ...generic, 'PostgreSQL AND error-based - WHERE', 'PostgreSQL error-based - Parameter replace$', 'PostgreSQL inline queries', 'PostgreSQL > 8.1 stacked queries \\(comment\\)',
    'PostgreSQL > 8.1 AND time-based blind$', 'PostgreSQL > 8.1 time-based blind - Parameter replace', 'PostgreSQL boolean-based blind - ORDER BY, GROUP BY clause$', 'PostgreSQL > 8.1 time-based blind - ORDER BY',
  ],
};

/** How far the marks reach that end a text or a number before what is tried: 1 to 5; from 2 on cookies are tried. */
const level = process.env.LEVEL ?? '2';
/** The longest for one address, in minutes; what is not done by then counts as not scanned. */
const longest = Number(process.env.TARGET_MINUTES ?? 20) * 60_000;

const optionsOf = ({ method = 'GET', data, type, cookie, headers = [] }) => {
  // A cookie that an answer sets is another official's.
  const all = [...(type ? [`Content-Type: ${type}`] : []), ...headers];
  return [`--method=${method}`, ...(data === undefined ? [] : [`--data=${data}`]), ...(cookie ? [`--cookie=${cookie}`, '--drop-set-cookie'] : []), ...(all.length > 0 ? [`--headers=${all.join('\\n')}`] : [])];
};

/** Gives how many places have to be tried at an address: where marks are set these, or else each parameter. */
function placesOf({ address, data = '', type, cookie = '', headers = [] }) {
  const marks = `${address}${data}${cookie}${headers.join()}`.split('*').length - 1;
  if (marks > 0) return marks;
  const query = new URLSearchParams(address.split('?')[1]);
  // sqlmap sets a mark at each value that is a text, a number or a word, and once for a name.
  const inBody = type === 'application/json' ? countValues(JSON.parse(data || '{}')) : new Set(new URLSearchParams(data).keys()).size;
  return new Set(query.keys()).size + inBody;
}

const countValues = (value) => (typeof value === 'object' && value !== null ? Object.values(value).reduce((sum, one) => sum + countValues(one), 0) : value === '' ? 0 : 1);

/** Gives what sqlmap said of a target: what it tried, whether it got in, and why it was no scan. `wanted` is how many places there are. */
function readReport(printed, { code, wanted, answers }) {
  const tried = [...new Set([...printed.matchAll(/testing for SQL injection on (.+)/g)].map(([, place]) => place))];
  const gotIn = /identified the following injection point/.test(printed);
  const [, fault] = /\[CRITICAL\] (?!all tested parameters do not appear|target URL content appears to be heavily dynamic|considerable lagging|unable to connect to the target URL\. sqlmap is going to retry)(.*)/.exec(printed) ?? [];
  const refused = answers.filter((status) => [401, 429, 503].includes(status)).length;
  const taken = answers.filter((status) => status < 400).length;
  const why = [
    code === 0 ? '' : `sqlmap ended with ${code}`,
    fault,
    tried.length < wanted ? `${tried.length} of ${wanted} places tried` : '',
    taken === 0 ? 'no request was taken' : '',
    // What is kept from the door tries nothing; a sign-in says 401 to each wrong password.
    refused > answers.length / 2 && taken < 5 ? 'most were kept from the door' : '',
    answers.filter((status) => status === 429 || status === 503).length > answers.length / 10 ? 'too many were told to wait' : '',
  ].filter(Boolean);
  return { tried, gotIn, why: gotIn ? [] : why };
}

/** What sqlmap says where answers take so long that a second more tells nothing. */
const lagging = /considerable lagging has been detected/;

// Screens lead on from what is not there, and sqlmap loses a connection that it keeps after that.
async function runSqlmap(site, target, { engine, folder }, options) {
  const isScreen = target.address.startsWith('/admin');
  const child = spawn('sqlmap', [
    `--url=${site}${target.address}`, ...optionsOf(target), '--batch', '--flush-session', `--level=${level}`, `--test-filter=^(${tests[engine].join('|')})`, `--dbms=${engine}`, ...options,
    '--param-exclude=^payload-token$', '--ignore-code=*', '--skip-waf', ...(isScreen ? [] : ['--keep-alive']), `--output-dir=${path.join(folder, 'sqlmap')}`, '--disable-coloring',
    // By itself it leaves out numbers that are read as numbers. Where an address leads on, sqlmap is lost unless it follows.
    `--answers=want to follow=${isScreen || target.leadsOn ? 'Y' : 'N'},want to skip those=N`,
  ], { stdio: ['ignore', 'pipe', 'inherit'], timeout: longest });
  const [printed, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { printed, code: code ?? signal };
}

/** Tries everything at one address; `answers` is filled with the statuses meanwhile. */
export async function inject(site, target, { answers, ...on }) {
  const read = ({ printed, code }) => ({ printed, ...readReport(printed, { code, wanted: placesOf(target), answers }) });
  const report = read(await runSqlmap(site, target, on, ['--technique=BEUSTQ', '--time-sec=1']));
  if (report.gotIn || !lagging.test(report.printed)) return report;
  // The tests of time once more, with a wait that shows.
  const again = read(await runSqlmap(site, target, on, ['--technique=T', '--time-sec=5']));
  return { ...report, gotIn: again.gotIn, printed: report.printed + again.printed, why: [...new Set([...report.why, ...again.why])] };
}
