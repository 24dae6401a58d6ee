// What a trial looks for on the disk: pages of which a part is missing or wrong.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const endings = { '.gz': gunzipSync, '.br': brotliDecompressSync };

/** Where the description of a page stands (`delivery/page-files.ts`). */
const noteOf = (file) => `${file.replace(/\/(fresh|stale)\//, '/notes/$1/')}.json`;

/** Says what is wrong with a stored page; undefined where it is whole. A page counts once it has a description. */
function findFault(file) {
  const plain = readFileSync(file);
  const { contentType, etag } = JSON.parse(readFileSync(noteOf(file), 'utf8'));
  if (createHash('sha256').update(plain).digest('base64url').slice(0, 22) !== etag) return 'is not what its description says';
  if (contentType.startsWith('text/html') && !plain.toString('utf8').trimEnd().endsWith('</html>')) return 'has no end';
  for (const [ending, inflate] of Object.entries(endings)) {
    if (existsSync(file + ending) && !inflate(readFileSync(file + ending)).equals(plain)) return `differs in its form ${ending}`;
  }
  return undefined;
}

function listFiles(root) {
  const folders = readdirSync(root).filter((name) => name !== 'current' && statSync(path.join(root, name)).isDirectory());
  return folders.flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && one.name !== 'heard').map((one) => path.join(one.parentPath, one.name)));
}

/** Gives the files under a folder that belong to no stored page. A server that runs may just be writing them. */
export function findStrays(root) {
  const names = listFiles(root);
  const all = new Set(names);
  const whole = new Set(names.filter((name) => all.has(noteOf(name))));
  const notes = new Set([...whole].map(noteOf));
  return names.filter((name) => !notes.has(name) && !whole.has(name) && !whole.has(name.replace(/\.(gz|br)$/, ''))).map((name) => path.relative(root, name));
}

/** Looks at all stored pages under a folder of a server that does not run: how many there are, and what is wrong with some. */
export function lookAtStoredPages(root) {
  const pages = listFiles(root).filter((name) => existsSync(noteOf(name)));
  const faults = pages.flatMap((file) => {
    const fault = findFault(file);
    return fault ? [`${path.relative(root, file)} ${fault}`] : [];
  });
  return { pages: pages.length, faults };
}
