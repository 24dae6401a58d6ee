import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from './write-whole';

const Change = z.object({ tags: z.array(z.string()), gone: z.array(z.string()) });

/** What makes the pages old that bear any of the tags; those that bear a tag in `gone` show what readers are to see no more. */
export type Change = z.infer<typeof Change>;

/**
 * Changes that show on more pages than can be taken away while a transaction waits. Each stands in a file of its own from
 * before its commit until the disk has followed it: a process that starts in between finds there which pages are old.
 */
export class AnnouncedChanges {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = path.join(folder, 'notes', 'changes');
  }

  /** Makes a place for them, while there is room on the disk. */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o755 });
  }

  /** Writes a change down, and gives the name by which `end` forgets it. */
  async add(change: Change): Promise<string> {
    const name = path.join(this.#folder, `${randomUUID()}.json`);
    await writeWhole(name, JSON.stringify(change));
    return name;
  }

  end(name: string): Promise<void> {
    return rm(name, { force: true });
  }

  /** Gives what an earlier process left, by name; undefined for what cannot be read, which may have been about any page. */
  async unfinished(): Promise<Map<string, Change | undefined>> {
    const found = new Map<string, Change | undefined>();
    for (const entry of await readdir(this.#folder)) {
      const name = path.join(this.#folder, entry);
      // It was cut short before its change was committed.
      if (entry.endsWith('.part')) await rm(name, { force: true });
      else found.set(name, Change.safeParse(await readFile(name, 'utf8').then(JSON.parse).catch(() => undefined)).data);
    }
    return found;
  }
}
