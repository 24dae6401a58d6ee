import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setStoredPagesAside } from '@/lib/stored-pages';
import { AnnouncedChanges, type Change } from './announced-changes';
import { CurrentLink } from './current-link';
import { LeavingPages, type Leaving } from './leaving-pages';
import type { Page } from './page';
import { movePage, readPage, removePage, writePage } from './page-on-disk';
import { kinds, placeOf, type Kind, type Place } from './page-places';
import { recallPages, type KeptPage } from './recall-pages';

/**
 * The rendered pages on disk: plain, `.gz` and `.br`, under their own paths, so that a web server can send them too. One
 * folder for each build, in it one for fresh pages and one for stale ones; `current` leads to the fresh pages of the
 * build that runs. A page counts once it has a description, which is written last: under `notes`, where no address and no
 * web server leads.
 */
export class PageFiles {
  readonly #folder: string;
  /** What is under way for each path: a page is written and removed in the order in which that was asked for. */
  #queue = new Map<string, Promise<void>>();
  readonly #changes: AnnouncedChanges;
  readonly #current: CurrentLink;
  readonly #leaving: LeavingPages;
  /** What an earlier process announced, and which pages are old by that. */
  #unfinished: { names: string[]; leaving: [string, Leaving][] } = { names: [], leaving: [] };

  constructor(
    readonly root: string,
    readonly build: string,
  ) {
    this.#folder = path.join(root, build);
    this.#changes = new AnnouncedChanges(this.#folder);
    this.#current = new CurrentLink(root, build);
    this.#leaving = new LeavingPages({ retire: (address) => this.retire(address), remove: (address) => this.remove(address) }, this.#current);
  }

  /** Gives the pages that an earlier process of the same build left; sets those of other builds aside, and removes what was cut short. */
  async open(): Promise<KeptPage[]> {
    const ran = await this.#current.leadsTo();
    // Whoever goes back to a build finds no page that it stored before another one ran: an older one may have left them.
    // The pages of that one stay until `current` leads on.
    if (ran !== undefined && ran !== this.build) await setStoredPagesAside(this.root, ran);
    for (const kind of kinds) for (const folder of [kind, path.join('notes', kind)]) await mkdir(path.join(this.#folder, folder), { recursive: true, mode: 0o755 });
    await this.#changes.open();
    const stale = await recallPages(this.#folder, 'stale');
    const fresh = await recallPages(this.#folder, 'fresh');
    const left = await this.#changes.unfinished();
    if (left.size > 0) await this.#current.hide();
    else await this.#current.lead();
    await setStoredPagesAside(this.root, this.build);
    const announced = [...left.values()];
    const pages = [...stale, ...fresh].map((page) => ({ page, ...ageOf(page, announced) }));
    this.#unfinished = { names: [...left.keys()], leaving: pages.flatMap(({ page, leaving }) => (leaving ? [[page.path, leaving]] : [])) };
    return pages.filter(({ leaving }) => leaving !== 'remove').map(({ page, leaving }) => ({ ...page, fresh: page.fresh && !leaving }));
  }

  /**
   * Has the pages leave that are old by what an earlier process announced, which may take a while: until then they are
   * read as the last good ones. Called once, after `open`.
   * @throws as `leave`.
   */
  async finishAnnounced(): Promise<void> {
    const { names, leaving } = this.#unfinished;
    if (names.length === 0) return;
    await this.leave(leaving);
    for (const name of names) await this.#changes.end(name);
    await this.#current.show();
  }

  /** Writes a change down that is about to be committed and shows on many pages, and hides the pages; gives the name by which `endAnnounced` ends that. */
  async announce(change: Change): Promise<string> {
    const name = await this.#changes.add(change);
    try {
      await this.#current.hide();
    } catch (error) {
      await this.#changes.end(name);
      throw error;
    }
    return name;
  }

  /**
   * Ends what was announced, once the disk has followed the change; of one that came to nothing no page has to leave.
   * @throws where old pages are still there: it stays announced, and the pages hidden.
   */
  async endAnnounced(name: string): Promise<void> {
    await this.#leaving.allLeft();
    await this.#changes.end(name);
    await this.#current.show();
  }

  /** Has pages leave the place where readers are served, one after the other; as `LeavingPages.add`. */
  leave(pages: Iterable<[string, Leaving]>): Promise<void> {
    return this.#leaving.add(pages);
  }

  /**
   * Gives the page of a path, or undefined where there is none or only a part of one.
   * @throws where the disk gives other bytes than were written.
   */
  async read(address: string, kind: Kind = 'fresh'): Promise<Page | undefined> {
    await this.#queue.get(address)?.catch(() => {});
    const [fresh, stale] = [placeOf(this.#folder, address, 'fresh'), placeOf(this.#folder, address, 'stale')];
    if (!fresh || !stale) return undefined;
    // What has still to leave stands where fresh pages do, and is old, or gone.
    const leaving = this.#leaving.has(address);
    if (kind === 'fresh') return leaving ? undefined : readPage(fresh);
    if (leaving === 'remove') return undefined;
    const old = leaving && (await readPage(fresh).catch(() => undefined));
    if (old) return old;
    // It may have been on its way.
    await this.#queue.get(address)?.catch(() => {});
    return readPage(stale);
  }

  async write(address: string, page: Page): Promise<void> {
    const leaving = this.#leaving.replace(address);
    try {
      await this.#inTurn(address, async (fresh, stale) => {
        await writePage(fresh, address, page);
        await removePage(stale);
      });
    } catch (error) {
      if (leaving) this.#leaving.putBack(address, leaving);
      throw error;
    }
  }

  /** Takes a page from where readers are served to where it waits for its successor; away, where a full disk has no room for that. */
  retire(address: string): Promise<void> {
    return this.#inTurn(address, async (fresh, stale) => {
      if (!existsSync(fresh.note)) return removePage(fresh);
      try {
        await movePage(fresh, stale);
      } catch {
        await removePage(fresh);
      }
    });
  }

  remove(address: string): Promise<void> {
    return this.#inTurn(address, async (fresh, stale) => {
      await removePage(fresh);
      await removePage(stale);
    });
  }

  /** Holds once all that was asked for so far is done, or has failed; says whether all pages have left that had to. */
  async settled(): Promise<boolean> {
    const [left] = await Promise.allSettled([this.#leaving.allLeft()]);
    await Promise.allSettled(this.#queue.values());
    return left.status === 'fulfilled';
  }

  #inTurn(address: string, work: (fresh: Place, stale: Place) => Promise<void>): Promise<void> {
    const fresh = placeOf(this.#folder, address, 'fresh');
    const stale = placeOf(this.#folder, address, 'stale');
    if (!fresh || !stale) return Promise.resolve();
    const before = this.#queue.get(address) ?? Promise.resolve();
    const turn = before.catch(() => {}).then(() => work(fresh, stale));
    this.#queue.set(address, turn);
    return turn.finally(() => {
      if (this.#queue.get(address) === turn) this.#queue.delete(address);
    });
  }
}

/** Says how a page has to leave by what was announced, if it has: none knows what a change was about that cannot be read. */
function ageOf({ tags, fresh }: KeptPage, announced: (Change | undefined)[]): { leaving?: Leaving } {
  const bears = (wanted: string[]): boolean => wanted.some((tag) => tags.has(tag));
  if (announced.some((change) => !change || bears(change.gone))) return { leaving: 'remove' };
  return fresh && announced.some((change) => change && bears(change.tags)) ? { leaving: 'retire' } : {};
}
