import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import proxyaddr from 'proxy-addr';
import { z } from 'zod';

/** Says whether all of a list are addresses or networks. */
function areAddresses(list: string[]): boolean {
  try {
    proxyaddr.compile(list);
    return true;
  } catch {
    return false;
  }
}

/** Says whether an address leads to the top of a site: pages have their places there. */
function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search, hash, username, password } = new URL(address);
  return pathname.replace(/\/+$/, '') + search + hash + username + password === '';
}

/** Says whether a folder is another, or stands somewhere in it. */
function isWithin(folder: string, other: string): boolean {
  const way = path.relative(other, folder);
  return !path.isAbsolute(way) && way.split(path.sep)[0] !== '..';
}

/** Says whether settings that mean nothing without each other are all set, or none of them. */
const areTogether = (...settings: unknown[]): boolean => new Set(settings.map((setting) => setting === undefined)).size === 1;

/** Says whether nobody on the way can answer in the other's name. */
function isSafeAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/**
 * Says whether a database is on this machine, by loopback or a socket, or the address says whether TLS is wanted (libpq, 32.19). What
 * is between all and nothing means one thing to the portal's driver, which checks who answers, and another to pg_dump, which does not.
 */
function saysTls(address: string): boolean {
  const { hostname, searchParams } = new URL(address);
  const host = decodeURIComponent(searchParams.get('host') ?? hostname);
  const isHere = host === '' || host.startsWith('/') || ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host);
  return isHere || ['disable', 'verify-full'].includes(searchParams.get('sslmode') ?? '');
}

const origin = z
  .url({ protocol: /^https?$/, abort: true })
  .refine(isOrigin, 'A name and perhaps a port, without a path: https://so.example.gov.vn')
  .transform((url) => new URL(url).origin);

const addresses = z
  .string()
  .default('')
  .transform((list) => list.split(',').map((address) => address.trim()).filter(Boolean))
  .refine(areAddresses, 'Addresses or networks, with commas between them: 127.0.0.1,10.0.0.0/8');

const isEverywhere = (listened: string): boolean => ['0.0.0.0', '::'].includes(listened);

/** What a server listens on. A name has a letter: otherwise a wrong address would be one. */
const host = z.union([z.ipv4(), z.ipv6(), z.hostname().regex(/[a-z]/i)], 'An address of this machine, or its name: 127.0.0.1');

/** What is said of a setting that does not hold beside others: together with every other wrong one. */
const says = (name: string, message: string) => ({ path: [name], message, when: () => true });

const Environment = z.object({
  /** The address that readers type, without a slash at the end. Canonical links and cookies depend on it. */
  SITE_URL: origin.default('http://localhost:3000'),
  /** The address under which officials work, where it is not that of readers: the newsroom opens under no other name then. */
  NEWSROOM_URL: origin.optional(),
  /** The addresses and networks to which the newsroom opens; to all where none is named. */
  NEWSROOM_ADDRESSES: addresses,
  /** The address that the server listens on; every one where it is not set. Behind a proxy: `127.0.0.1`. */
  HOST: host.optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Where measures and health are told besides, to those who run the portal; nowhere without a port. */
  METRICS_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  METRICS_HOST: host.default('127.0.0.1'),
  /** `postgres://…` for a database server; without it, SQLite in the data folder. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, abort: true }).refine(saysTls, 'A database on another machine: add ?sslmode=verify-full&sslrootcert=/path/of/the/authority.crt, in single quotes, or ?sslmode=disable where nobody else is on the way').optional(),
  /** Where the portal keeps what it must not lose: the embedded database, uploads, its secret. */
  DATA_DIR: z.string().min(1).default('data').transform((folder) => path.resolve(/* turbopackIgnore: true */ process.cwd(), folder)),
  /** Where rendered pages are kept, if not in the data folder: a web server may send them from there. */
  PAGES_DIR: z.string().min(1).optional().transform((folder) => folder && path.resolve(/* turbopackIgnore: true */ process.cwd(), folder)),
  /** The department whose portal this is: a folder of `departments/`, loaded by the first start, and not changed later. */
  DEPARTMENT: z.string().regex(/^[a-z0-9-]+$/).default('hanoi'),
  /** Whom to tell of a fault of the portal: the department's own e-mail address where it is not set. */
  SECURITY_CONTACT: z.url({ protocol: /^(https|mailto)$/ }).optional(),
  /** Where a cache in front of the portal takes orders to drop pages by their tags; without it, none may hold pages. */
  CDN_PURGE_URL: z.url({ protocol: /^https?$/ }).optional(),
  CDN_PURGE_TOKEN: z.string().min(1).optional(),
  /** Proxies whose `X-Forwarded-For` tells the client's address, such as `127.0.0.1` for an nginx before the portal. */
  TRUSTED_PROXIES: addresses,
  /** The server that takes the portal's mail: `smtp://name:password@host:587`, or `smtps://…` for TLS from the start. Without it no mail is sent. `cms/mail/transport.ts` says when TLS is wanted. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The address that mail comes from; the department's name is put before it. */
  MAIL_FROM: z.email().optional(),
  /** How long an official may do nothing before the session ends, and how long it holds at all (NIST SP 800-63B, 4.2.3). */
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(720).default(60),
  SESSION_HOURS: z.coerce.number().int().min(1).max(24).default(12),
  /** The identity provider that officials may sign in by (OpenID Connect), and what it knows the portal as. Without it, none. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/, abort: true }).refine(isSafeAddress, 'Begins with https://, unless it is on this machine').optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What officials know it by: its host where it is not set. */
  OIDC_NAME: z.string().min(1).max(60).optional(),
  /** The bucket that uploads are kept in, on a server that speaks S3, and what opens it. Without it, the data folder. */
  S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'The name of a bucket: 3 to 63 small letters, digits, dots and hyphens').optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** The server: Amazon's where it is not set. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  /** Whether the bucket's name stands in the path of an address, or before the server's name; in the path for other servers than Amazon's. */
  S3_PATH_STYLE: z.stringbool({ error: 'true or false' }).optional(),
  PORTAL_SECRET: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})
  .refine(({ SITE_URL, NEWSROOM_URL }) => !SITE_URL.startsWith('https:') || !NEWSROOM_URL?.startsWith('http:'), says('NEWSROOM_URL', 'Begins with https://, as SITE_URL does: cookies of officials go over TLS alone then'))
  .refine(({ HOST, PORT, METRICS_HOST, METRICS_PORT }) => METRICS_PORT !== PORT || (HOST !== undefined && HOST !== METRICS_HOST && ![HOST, METRICS_HOST].some(isEverywhere)), says('METRICS_PORT', 'Another port than PORT, which readers come to'))
  .refine(({ CDN_PURGE_URL, CDN_PURGE_TOKEN }) => CDN_PURGE_TOKEN === undefined || CDN_PURGE_URL !== undefined, says('CDN_PURGE_URL', 'CDN_PURGE_TOKEN is said of a cache: CDN_PURGE_URL is not set'))
  .refine(({ CDN_PURGE_URL, CDN_PURGE_TOKEN }) => CDN_PURGE_TOKEN === undefined || CDN_PURGE_URL === undefined || !URL.canParse(CDN_PURGE_URL) || isSafeAddress(CDN_PURGE_URL), says('CDN_PURGE_URL', 'Begins with https:// where there is a CDN_PURGE_TOKEN, unless the cache is on this machine'))
  .refine(({ SMTP_URL, MAIL_FROM }) => areTogether(SMTP_URL, MAIL_FROM), says('MAIL_FROM', 'SMTP_URL and MAIL_FROM are set together, or neither'))
  .refine(({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }) => areTogether(OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET), says('OIDC_ISSUER', 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set together, or none of them'))
  .refine(({ OIDC_ISSUER, OIDC_NAME }) => OIDC_NAME === undefined || OIDC_ISSUER !== undefined, says('OIDC_ISSUER', 'OIDC_NAME is said of an identity provider: OIDC_ISSUER is not set'))
  .refine(({ S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }) => areTogether(S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY), says('S3_BUCKET', 'S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are set together, or none of them'))
  .refine(({ S3_BUCKET, S3_ENDPOINT, S3_PATH_STYLE }) => S3_BUCKET !== undefined || (S3_ENDPOINT === undefined && S3_PATH_STYLE === undefined), says('S3_BUCKET', 'S3_ENDPOINT and S3_PATH_STYLE are said of a bucket: S3_BUCKET is not set'))
  .refine(({ PAGES_DIR, DATA_DIR }) => PAGES_DIR === undefined || ![DATA_DIR, process.cwd()].some((folder) => isWithin(folder, PAGES_DIR)), says('PAGES_DIR', 'A folder of its own: not that of the data or of the program, nor one in which they stand'))
  .transform((settings) => ({ ...settings, NEWSROOM_URL: settings.NEWSROOM_URL ?? settings.SITE_URL }));

/** What stays of a DATABASE_URL without quotes where `sh` reads a file of settings: it ends a command at `&`, and what comes after it is a setting of its own. */
const cutOff = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'sslpassword', 'sslnegotiation', 'application_name', 'connect_timeout', 'target_session_attrs', 'channel_binding', 'keepalives'];

/**
 * Reads the settings of an environment. What is set to nothing, as a line of a file of settings may be, is not set.
 * @throws an error that names every wrong setting at once.
 */
export function readEnvironment(variables: Record<string, string | undefined>) {
  const result = Environment.safeParse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim() !== '')));
  const left = cutOff.find((name) => variables[name] !== undefined);
  if (result.success && left === undefined) return result.data;
  const wrong = (result.error?.issues ?? []).map(({ path: [name], message }) => `  ${String(name)}: ${message}`);
  // Without its address the portal would take another database, as the one in its folder.
  if (left) wrong.push(`  DATABASE_URL: sh has cut it at its &, for ${left} is a variable by itself. Put single quotes round the value, DATABASE_URL='postgres://…', and read the file in a new shell`);
  throw new Error(`Wrong settings in the environment:\n${wrong.join('\n')}`);
}

/** The settings of this server, checked. Throws at start, naming every wrong one at once. */
export const env = readEnvironment(process.env);

/** Says whether the portal can send mail. Where it cannot, nothing offers to. */
export const sendsMail = env.SMTP_URL !== undefined;

/** Where rendered pages are kept. */
export const pagesFolder = env.PAGES_DIR ?? path.join(env.DATA_DIR, 'pages');

/** Where the secret that signs sessions is kept when the environment does not give one. */
export const secretFile = path.join(env.DATA_DIR, 'secret');

/** The secret that signs sessions, or an empty text before the first start has made one (as while building). */
export function readSecret(): string {
  if (env.PORTAL_SECRET) return env.PORTAL_SECRET;
  return existsSync(secretFile) ? readFileSync(secretFile, 'utf8').trim() : '';
}
