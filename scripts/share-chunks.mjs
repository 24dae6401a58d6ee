import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Chunks that are shorter are not worth a file to read in their place. */
const shortest = 10_000;

/**
 * Makes chunks that are alike read one of them. The bundler writes the same modules anew for each group of pages, under
 * another name: a portal whose pages have all been asked for would keep a dozen copies of Payload's texts in memory.
 */
export function shareChunks(folder) {
  const first = new Map();
  for (const name of readdirSync(folder).filter((item) => item.endsWith('.js')).sort()) {
    const file = path.join(folder, name);
    // The last line names the chunk's own source map.
    const code = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
    if (code.length < shortest) continue;
    const same = first.get(code);
    if (!same) {
      first.set(code, name);
      continue;
    }
    writeFileSync(file, `module.exports=require(${JSON.stringify(`./${same}`)});\n`);
    rmSync(`${file}.map`, { force: true });
  }
}
