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
  #sweeping: Promise<void> | undefined;

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
    for (const [address, leaving] of pages) this.#pages.set(address, this.#pages.get(address) === 'remove' ? 'remove' : leaving);
    return (this.#sweeping ??= this.#sweep().finally(() => (this.#sweeping = undefined)));
  }

  /** Says whether a page has still to leave, and so is old. */
  has(address: string): boolean {
    return this.#pages.has(address);
  }

  /** Notes that a new page takes the place of one that had still to leave. */
  replace(address: string): void {
    this.#pages.delete(address);
  }

  /** Holds once all have left, or could not. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.#sweeping]);
  }

  async #sweep(): Promise<void> {
    let isHidden = false;
    const failures: unknown[] = [];
    for (let [next] = this.#pages; next; [next] = this.#pages) {
      if (!isHidden && this.#pages.size > mostSeen) {
        await this.current.hide();
        isHidden = true;
      }
      const [address, leaving] = next;
      const left = this.take[leaving](address);
      this.#pages.delete(address);
      await left.catch((error: unknown) => failures.push(error));
    }
    // Where old pages stand, a web server is better led to none.
    if (failures.length > 0) throw new AggregateError(failures, 'Old pages are still on the disk');
    if (isHidden) await this.current.show();
  }
}
