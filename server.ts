import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import createNext from 'next';
import { z } from 'zod';
import { boundConnections } from './delivery/bound-connections';
import { nameBuild } from './delivery/build-name';
import { createClosing } from './delivery/close-server';
import { openFastPath } from './delivery/fast-path';
import { createFront } from './delivery/front';
import { hearDrops } from './delivery/hear-drops';
import { createMetrics } from './delivery/metrics';
import { createNextLater } from './delivery/next-later';
import { createRateLimit } from './delivery/rate-limit';
import { createWatchServer } from './delivery/watch-server';
import { addressOf } from './i18n/address';
import { routing } from './i18n/routing';
import { closeBackground, finishBeforeClosing, isClosing } from './lib/closing';
import { env, pagesFolder, readSecret, sendsMail } from './lib/env';
import { logConsole, logger } from './lib/logger';
import { pause } from './lib/pause';
import { isOwnToken, tokenIn } from './lib/session-token';
import { csvPath, openPath, openSubjects } from './open/addresses';
import { serverFile } from './scripts/serve.mjs';
import { untilSetUp } from './scripts/set-up-later.mjs';

const development = process.env.NODE_ENV !== 'production';
if (!development) logConsole();
// Next compares addresses with this name: `127.0.0.1` loops behind a proxy.
// In production Next knows no other protocol than HTTP, yet hangs up on whoever offers one: it listens for that where nobody comes.
const app = createNext({ dev: development, hostname: 'localhost', port: env.PORT, ...(development ? {} : { httpServer: createServer() }) });

const nextLater = createNextLater(env.SITE_URL);

// Pages hold whole addresses, offer mail only where it can be sent, and say whether a cache stands in front.
const build = nameBuild(development ? undefined : { nameFile: '.next/BUILD_ID', serverFile }, env.SITE_URL, sendsMail, env.CDN_PURGE_URL !== undefined);
const manifestFile = '.next/prerender-manifest.json';
const Manifest = z.object({ preview: z.object({ previewModeId: z.string() }) });
const previewId =
  !development && existsSync(manifestFile)
    ? Manifest.parse(JSON.parse(readFileSync(manifestFile, 'utf8'))).preview.previewModeId
    : undefined;
/** A search costs work each time; a reader makes a few in a minute, and asks for suggestions with every other letter. */
const limits = [
  { paths: routing.locales.map((locale) => addressOf(locale, '/search')), perMinute: 60, burst: 40 },
  { paths: routing.locales.map((locale) => addressOf(locale, '/search/suggestions')), perMinute: 240, burst: 80 },
  // A program that reads a whole list asks for its pages one after the other, a hundred texts in each.
  { paths: routing.locales.flatMap((locale) => [...openSubjects.map((subject) => openPath(locale, subject)), csvPath(locale)]), perMinute: 120, burst: 60 },
  { paths: [], folders: routing.locales.map((locale) => `${addressOf(locale, '/follow')}/`), perMinute: 20, burst: 20 },
];
let secret = readSecret();
const metrics = env.METRICS_PORT === undefined ? undefined : createMetrics();

/** How long what is under way may take to end when the server closes, in milliseconds. */
const patience = 15_000;

/** Ends what has been opened for readers so far. */
let closeToReaders = (): Promise<void> => Promise.resolve();

/** A stop that comes while the server opens is one too. A terminal and its parent process may both send the signal. */
async function close(): Promise<void> {
  // A message that a mail server is taking is written down as sent, or it would be sent again; nor are the pages lost that
  // were made for the last readers, which takes some seconds more.
  await Promise.all([finishBeforeClosing(() => closeToReaders()), closeBackground(patience + 4000)]);
  process.exit(0);
}

let hearing: ReturnType<typeof hearDrops> | undefined;

/** Opens the newsroom, forms, and pages that are not stored. */
async function openAll(): Promise<void> {
  // A first start makes it once the database is there.
  secret = readSecret();
  await app.prepare();
  nextLater.open(app.getRequestHandler());
  // Two servers on one database tell each other. One that goes away just now keeps no stored page from its readers.
  hearing = env.DATABASE_URL ? hearDrops({ databaseUrl: env.DATABASE_URL, file: path.join(pagesFolder, build, 'heard'), logger }) : undefined;
  await Promise.race([hearing?.caughtUp, pause(5000)]);
}

async function open(): Promise<void> {
  const front = await createFront({
    next: nextLater.handle,
    site: env.SITE_URL,
    development,
    logger,
    pages: pagesFolder,
    build,
    previewId,
    cdn: env.CDN_PURGE_URL ? { purgeUrl: env.CDN_PURGE_URL, token: env.CDN_PURGE_TOKEN } : undefined,
    limit: createRateLimit(limits, env.TRUSTED_PROXIES),
    metrics,
    trustedProxies: env.TRUSTED_PROXIES,
    isOfficial: ({ headers }) => {
      const token = tokenIn(headers);
      return token !== undefined && isOwnToken(token, secret);
    },
    newsroom: { host: env.NEWSROOM_URL === env.SITE_URL ? undefined : new URL(env.NEWSROOM_URL).host, addresses: env.NEWSROOM_ADDRESSES },
  });
  // `scripts/start.mjs` says when the database is back and the portal set up.
  if (process.argv.includes(untilSetUp)) process.once('message', () => void (isClosing() ? undefined : openAll().catch(fail)));
  else await openAll();
  // A query of 10,000 letters with diacritics is answered too, and its first words are searched for.
  const server = createServer({ maxHeaderSize: 128 * 1024 }, front.listener);
  // Longer than a proxy keeps an idle connection, so that it is never the portal that hangs up on a request under way.
  server.keepAliveTimeout = 75_000;
  // Whoever takes nothing and sends nothing for so long is gone.
  server.timeout = 120_000;
  boundConnections(server, logger);
  const closeServer = createClosing(server);
  const fastPath = development ? undefined : openFastPath(server, front.ready);
  const watch = metrics && createWatchServer({ metrics, next: nextLater.handle, logger });
  closeToReaders = async () => {
    watch?.close();
    await closeServer(fastPath, patience);
    // Until the last answer readers get what other servers publish.
    await Promise.race([hearing?.close().catch(() => undefined), pause(1000)]);
  };
  await once(server.listen(env.PORT, env.HOST), 'listening');
  if (watch) await once(watch.listen(env.METRICS_PORT, env.METRICS_HOST), 'listening');
  logger.info({ address: env.SITE_URL }, 'The portal is open');
}

process.on('SIGTERM', () => void close());
process.on('SIGINT', () => void close());

/** Next hears of what nobody caught, says so and goes on: a server that does not open would stay, and nobody would start it again. */
async function fail(error: unknown): Promise<void> {
  if (isClosing()) return;
  logger.fatal({ err: error }, 'The portal could not open');
  // Next has begun to send mail by now.
  await closeBackground(patience);
  process.exit(1);
}

open().catch(fail);
