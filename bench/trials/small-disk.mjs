// A file system of its own for a trial, small enough to be filled (Linux, as root: it is mounted).
import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Makes a disk of so many MB and gives where it is, with what fills it to the last block, frees that room, and removes the disk. */
export function makeSmallDisk(place, megabytes) {
  const image = `${place}.image`;
  const filler = path.join(place, 'filler');
  mkdirSync(place, { recursive: true });
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  // No blocks are kept for root, who runs this.
  execFileSync('mkfs.ext4', ['-q', '-m', '0', image]);
  execFileSync('mount', ['-o', 'loop', image, place]);

  function fill() {
    const file = openSync(filler, 'a');
    for (const block of [Buffer.alloc(1024 * 1024, 1), Buffer.alloc(4096, 1)]) {
      try {
        for (;;) writeSync(file, block);
      } catch (error) {
        if (error.code !== 'ENOSPC') throw error;
      }
    }
    fsyncSync(file);
    closeSync(file);
  }

  return {
    fill,
    /** Gives back so many bytes of a full disk. */
    leave: (bytes) => truncateSync(filler, statSync(filler).size - bytes),
    free: () => rmSync(filler, { force: true }),
    remove: () => {
      execFileSync('umount', ['-l', place]);
      rmSync(image);
    },
  };
}
