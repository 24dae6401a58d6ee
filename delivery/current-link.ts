import { readlink, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';

/**
 * `current`, by which a web server beside the portal finds the fresh pages of the build that runs. Hidden, it leads to
 * no page, and the web server asks the portal for all of them.
 */
export class CurrentLink {
  readonly #name: string;
  #hidden = 0;
  /** Where it leads, as far as that is known. */
  #place: 'fresh' | 'none' | undefined;
  #turn = Promise.resolve();

  constructor(
    readonly root: string,
    readonly build: string,
  ) {
    this.#name = path.join(root, 'current');
  }

  /** Gives the build to which it leads, if there is one. */
  async leadsTo(): Promise<string | undefined> {
    return readlink(this.#name).then((target) => path.dirname(target), () => undefined);
  }

  /** Leads it to the pages of the build, unless they are hidden. */
  lead(): Promise<void> {
    const turn = this.#turn.catch(() => {}).then(async () => {
      const place = this.#hidden > 0 ? 'none' : 'fresh';
      // Where that could not be done, whoever comes next tries it again.
      if (this.#place === place) return;
      this.#place = undefined;
      // Renamed into place: a web server that reads there meets the old pages or the new ones.
      await rm(`${this.#name}.part`, { force: true });
      await symlink(path.join(this.build, place), `${this.#name}.part`);
      await rename(`${this.#name}.part`, this.#name);
      this.#place = place;
    });
    this.#turn = turn;
    return turn;
  }

  /** Hides the pages until `show` has been called as often. @throws where that cannot be done: they are as they were. */
  async hide(): Promise<void> {
    this.#hidden += 1;
    try {
      await this.lead();
    } catch (error) {
      this.#hidden -= 1;
      throw error;
    }
  }

  /** Ends one `hide`. */
  show(): Promise<void> {
    this.#hidden -= 1;
    return this.lead();
  }
}
