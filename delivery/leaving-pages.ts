import type { CurrentLink } from './current-link';

/**
 * So many pages leave while a transaction waits, in some milliseconds for each ten, and a web server may find some of them for
 * a moment. Where there are more, the change is announced, and a web server finds no page until all have left.
 */
export const many = 200;

/** How a page leaves the place where readers are served: to where it waits for its successor, or altogether. */
export type Leaving = 'retire' | 'remove';

/**
 * The pages that have still to leave the place where readers are served. They leave one after the other: what readers ask
 * the disk for would wait behind thousands at once.
 */
export class LeavingPages {
  #pages = new Map<string, Leaving>();
  /** Those that could not leave: the next sweep tries them again. */
  #stuck = new Map<string, Leaving>();
  #sweeping = Promise.resolve();
  #isHidden = false;

  /** `take` takes the files of a page away; `current` hides the pages while many leave. */
  constructor(
    readonly take: Record<Leaving, (address: string) => Promise<void>>,
    readonly current: CurrentLink,
  ) {}

  /**
   * Has pages leave; holds once all have left.
   * @throws where a page could not be taken away, when the others have left.
   */
  add(pages: Iterable<[string, Leaving]>): Promise<void> {
    for (const [address, leaving] of pages) this.#pages.set(address, this.has(address) === 'remove' ? 'remove' : leaving);
    // What is added while a sweep ends would be nobody's: each has one of its own behind it.
    this.#sweeping = this.#sweeping.catch(() => {}).then(() => this.#sweep());
    return this.#sweeping;
  }

  /** Says how a page has still to leave, if it has: it is old. */
  has(address: string): Leaving | undefined {
    return this.#pages.get(address) ?? this.#stuck.get(address);
  }

  /** Notes that a new page takes the place of one that had still to leave, and says how that was to. */
  replace(address: string): Leaving | undefined {
    const leaving = this.has(address);
    this.#pages.delete(address);
    this.#stuck.delete(address);
    return leaving;
  }

  /** Notes that a page is old still, since none could take its place: the next sweep tries it again. */
  putBack(address: string, leaving: Leaving): void {
    const added = this.#pages.get(address);
    if (!added) this.#stuck.set(address, leaving);
    else if (leaving === 'remove') this.#pages.set(address, 'remove');
  }

  /** Holds once all that were added so far have left. @throws where one could not. */
  async allLeft(): Promise<void> {
    await this.#sweeping.catch(() => {});
    if (this.#stuck.size > 0) throw new Error('Old pages are still on the disk');
  }

  async #sweep(): Promise<void> {
    for (const [address, leaving] of this.#stuck) this.#pages.set(address, leaving);
    this.#stuck.clear();
    const failures: unknown[] = [];
    for (const [address, leaving] of this.#pages) {
      // Taking pages away makes room on a full disk: it goes on where they cannot be hidden.
      if (!this.#isHidden && failures.length === 0 && this.#pages.size > many) await this.#hide().catch((error: unknown) => failures.push(error));
      this.#pages.delete(address);
      await this.take[leaving](address).catch((error: unknown) => {
        failures.push(error);
        this.putBack(address, leaving);
      });
    }
    // Where old pages stand, a web server is better led to none.
    if (this.#isHidden && this.#stuck.size === 0) await this.#show().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, this.#stuck.size > 0 ? 'Old pages are still on the disk' : 'Old pages have left, but could not be hidden or shown');
  }

  async #hide(): Promise<void> {
    await this.current.hide();
    this.#isHidden = true;
  }

  async #show(): Promise<void> {
    this.#isHidden = false;
    await this.current.show();
  }
}
