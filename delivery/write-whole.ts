import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: a reader meets the old bytes or the new ones. What is cut short is left under a name that ends in `.part`. */
export async function writeWhole(file: string, data: Buffer | string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await writeFile(unfinished, data);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
