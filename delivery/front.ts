import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Logger } from 'pino';
import { withRequestId } from '@/lib/request-id';
import { removeStoredPages } from '@/lib/stored-pages';
import { cdnHeaders, type Cdn } from './cdn';
import { createClientOf } from './client';
import { errorPage } from './error-page';
import { isHost, longestFields } from './fields';
import { createFormPosts, takesPosts } from './form-posts';
import { createHealth } from './health';
import { keepPagesIn } from './invalidate';
import { countReady, type Metrics } from './metrics';
import { createPassOn, type IsOfficial } from './newsroom';
import { createNewsroomDoor, isNewsroom, type NewsroomDoor } from './newsroom-door';
import { isOpenData, shareOpenData } from './open-data';
import { PageFiles } from './page-files';
import { PageStore } from './page-store';
import { createPages } from './pages';
import { commonHeaders, pageHeaders } from './policy';
import type { PlainRequest } from './plain-request';
import { createPurge, gatherPurges, purgeAlong, rememberPurges } from './purges';
import type { createRateLimit } from './rate-limit';
import type { Handler } from './render';
import { createSecurityTxt, securityTxt } from './security-txt';
import { createAnswers, createSend, type Answer } from './send';
import { createStrangersLimit } from './strangers';
import { isCanonical, readTarget, toOriginForm, type Target } from './target';

/** `pages` is the folder of the stored pages, `build` the name of what renders them, `cdn` a cache in front of the portal. */
type Front = { next: Handler; site: string; development: boolean; logger: Logger; pages: string; build: string; previewId?: string; cdn?: Cdn; limit?: ReturnType<typeof createRateLimit>; metrics?: Metrics; trustedProxies?: string[]; newsroom?: NewsroomDoor; isOfficial: IsOfficial };

/** What Next answers by itself: the newsroom and its interface, previews. The portal as data is stored like pages. */
const passed = /^\/(admin(\/.*)?|api\/(?!open(\/|$)).+|preview\/exit|preview\/[^/]+\/[^/]+)$/;

/** Beside what is passed on nothing is there, nor under the names by which Next hands out what it keeps for itself. */
const nobodys = /^\/(admin|api(?!\/open(?:\/|$))|preview|healthz|\.well-known|_next(?!\/static\/))(\/|$)|\.rsc$|^\/favicon\.ico$/;

/** What an official in a preview brings, with the secret of this build; a visitor has none. */
const previewCookie = /(?:^|;\s*)__prerender_bypass=([^;]*)/;

/** Makes the portal's front: answers readers from the store of rendered pages, and passes the rest on to Next. */
export async function createFront({ next, site, development, logger, cdn, metrics, ...place }: Front) {
  const files = new PageFiles(place.pages, place.build);
  const store = new PageStore({
    onEvict: (evicted) => void files.remove(evicted).catch((error: unknown) => logger.error({ path: evicted, err: error }, 'The files of a page could not be taken away')),
  });
  store.recall(await files.open());
  // A stop does not wait for it: the next start finishes what is left.
  files.finishAnnounced().catch((error: unknown) => logger.error({ err: error }, 'Stored pages could not be taken away'));
  // An earlier build may have left a million files: no reader waits until they are gone.
  removeStoredPages(place.pages, place.build).catch((error: unknown) => logger.warn({ err: error }, 'The pages of earlier builds could not be removed'));
  const pages = createPages({ next, site, store, files, logger, metrics });
  metrics?.watch(store);
  const purges = cdn && rememberPurges(gatherPurges(createPurge(cdn, logger)), path.join(place.pages, place.build, 'purged'), logger);
  const keeper = purges ? purgeAlong(pages.keeper, purges) : pages.keeper;
  // Next's development server keeps no pages.
  keepPagesIn(development ? { ...keeper, isPage: undefined } : keeper);

  const hosts = [new URL(site).host, ...(place.newsroom?.host ? [place.newsroom.host] : [])];
  const mayKnock = createNewsroomDoor(place.newsroom ?? {}, place.trustedProxies ?? []);
  const answerWith = createAnswers((page) => ({ ...pageHeaders(site, page), ...(cdn ? cdnHeaders(page) : {}) }));
  const send = createSend(answerWith);
  const passOn = createPassOn(next, site, development, place.isOfficial, send);
  const clientOf = createClientOf(place.trustedProxies ?? []);
  const refuseStranger = createStrangersLimit(place.isOfficial, clientOf);
  const takePost = createFormPosts({ site, clientOf, renderAgain: pages.renderAgain, send });
  // A cache in front has been told before this was made, and would hold it for a day.
  const sendOvertaken = createSend(createAnswers((page) => pageHeaders(site, page)));
  const sendStale = createSend(createAnswers((page) => ({ ...pageHeaders(site, page), 'X-Page': 'stale' })));
  const sendAs = { fresh: send, overtaken: sendOvertaken, stale: sendStale };
  const sendPreview = createSend(createAnswers((page) => pageHeaders(site, { ...page, isPrivate: true })));
  const onceForAll = new Map([['/healthz', createHealth(next, site)], [securityTxt, createSecurityTxt(next, site)]]);

  /** Gives the cookies of who is in a preview. Drafts are shown where the newsroom would open, and nowhere else. */
  function previewOf(req: IncomingMessage): string | undefined {
    const { cookie } = req.headers;
    const isPreview = cookie !== undefined && place.previewId !== undefined && previewCookie.exec(cookie)?.[1] === place.previewId && mayKnock(req);
    return isPreview ? cookie : undefined;
  }

  async function answer(req: IncomingMessage, res: ServerResponse, target: Target): Promise<void> {
    const from = req.headers['sec-fetch-site'];
    const cookie = previewOf(req);
    // Data are for programs: what is published, whoever asks.
    if (cookie !== undefined && !isOpenData(target.path)) {
      const page = await pages.renderFor(target, { cookie, ...(typeof from === 'string' ? { 'sec-fetch-site': from } : {}) });
      return sendPreview(req, res, page);
    }
    const { page, standing } = await pages.get(target, { client: clientOf(req), isGone: () => req.socket.destroyed }, isRead(req));
    sendAs[standing](req, res, page);
  }

  async function route(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const target = readTarget(req.url);
    if (!target) return send(req, res, errorPage(400, req.url ?? '/'));
    if (target.path === '/healthz/live') {
      // Answered without Next and the database: the process is there.
      res.writeHead(200, { ...commonHeaders(site), 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end('live\n');
      return;
    }
    const answerForAll = onceForAll.get(target.path);
    if (answerForAll) return isReading(req) ? answerForAll(req, res) : refuseMethod(req, res, target.path, 'GET, HEAD');
    if (isNewsroom(target.path) && !mayKnock(req)) return send(req, res, errorPage(404, target.path));
    if (passed.test(target.path) || (development && target.path.startsWith('/_next/'))) {
      const refusal = refuseStranger(req, target.path);
      return refusal ? send(req, res, refusal) : passOn(req, res, target.path);
    }
    if (nobodys.test(target.path)) return send(req, res, errorPage(404, target.path));
    if (req.method === 'POST' && isCanonical(target.path) && (await takePost(req, res, target.path))) return;
    if (development) return passOn(req, res, target.path);
    if (!isCanonical(target.path)) return send(req, res, errorPage(400, target.path));
    if (!isReading(req)) return refuseMethod(req, res, target.path, takesPosts(target.path) ? 'GET, HEAD, POST' : 'GET, HEAD');
    const wait = place.limit?.(req, target) ?? 0;
    if (wait > 0) return send(req, res, errorPage(429, target.path, wait));
    await answer(req, res, target);
  }

  function refuseMethod(req: IncomingMessage, res: ServerResponse, path: string, allowed: string): void {
    res.setHeader('Allow', allowed);
    send(req, res, errorPage(405, path));
  }

  function fail(req: IncomingMessage, res: ServerResponse, error: unknown): void {
    logger.error({ address: req.url, err: error }, 'A request could not be answered');
    if (res.headersSent) res.destroy();
    else send(req, res, errorPage(500, req.url ?? '/'));
  }

  function receive(req: IncomingMessage, res: ServerResponse): void {
    if (lengthOfFields(req) > longestFields) {
      res.shouldKeepAlive = false;
      return send(req, res, errorPage(431, req.url ?? '/'));
    }
    if (!namesOneHost(req)) return send(req, res, errorPage(400, '/'));
    toOriginForm(req, hosts);
    if (isOpenData(req.url) && shareOpenData(req, res)) return;
    // An address under which a page is stored has been read and checked before.
    const ready = isReading(req) && previewOf(req) === undefined ? pages.ready(req.url ?? '', isRead(req)) : undefined;
    if (ready) {
      send(req, res, ready);
      return countReady(res.statusCode);
    }
    metrics?.countAnswer(req.url, res);
    void withRequestId(() => route(req, res).catch((error: unknown) => fail(req, res, error)));
  }

  function listener(req: IncomingMessage, res: ServerResponse): void {
    try {
      receive(req, res);
    } catch (error) {
      fail(req, res, error);
    }
  }

  /** Gives what answers a plain request at once, where a page is ready for it. */
  function ready({ method, address, wishes }: PlainRequest): Answer | undefined {
    const page = isOpenData(address) ? undefined : pages.ready(address, isRead({ method }));
    const answer = page && answerWith(page, wishes);
    if (answer) countReady(answer.status);
    return answer;
  }

  return { listener, ready };
}

const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

/** Says whether somebody reads what is asked for: not who asks for its headers alone. */
const isRead = ({ method }: { method?: string }): boolean => method === 'GET';

const lengthOfFields = ({ rawHeaders }: IncomingMessage): number => rawHeaders.reduce((sum, part) => sum + part.length, 0);

/** RFC 9112, 3.2: two hosts, or none that could be, are refused. HTTP/1.0 names none, and what else does, Node refuses. */
function namesOneHost({ headersDistinct }: IncomingMessage): boolean {
  const hosts = headersDistinct.host ?? [];
  return hosts.length <= 1 && hosts.every(isHost);
}
