import type { CurrentLink } from './current-link';

/** Of so many pages that are old a web server may find some for a moment; where there are more, it finds none until all have left. */
const mostSeen = 200;

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

  /** Notes that a new page takes the place of one that had still to leave. */
  replace(address: string): void {
    this.#pages.delete(address);
    this.#stuck.delete(address);
  }

  /** Holds once all that were added so far have left; throws as `add`. */
  allLeft(): Promise<void> {
    return this.#sweeping;
  }

  async #sweep(): Promise<void> {
    for (const [address, leaving] of this.#stuck) this.#pages.set(address, leaving);
    this.#stuck.clear();
    const failures: unknown[] = [];
    for (let [next] = this.#pages; next; [next] = this.#pages) {
      // Taking pages away makes room on a full disk: it goes on where they cannot be hidden.
      if (!this.#isHidden && failures.length === 0 && this.#pages.size > mostSeen) await this.#hide().catch((error: unknown) => failures.push(error));
      const [address, leaving] = next;
      const left = this.take[leaving](address);
      this.#pages.delete(address);
      await left.catch((error: unknown) => {
        failures.push(error);
        if (!this.#pages.has(address)) this.#stuck.set(address, leaving);
      });
    }
    // Where old pages stand, a web server is better led to none.
    if (this.#isHidden && this.#stuck.size === 0) await this.#show();
    if (failures.length > 0) throw new AggregateError(failures, this.#stuck.size > 0 ? 'Old pages are still on the disk' : 'Old pages could not be hidden while they left');
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
