// What a trial looks for on the disk: pages of which a part is missing or wrong.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const endings = { '.gz': gunzipSync, '.br': brotliDecompressSync };

/** Says what is wrong with a stored page; undefined where it is whole. A page counts once its description stands beside it. */
function findFault(file) {
  const plain = readFileSync(file);
  const { contentType, etag } = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  if (createHash('sha256').update(plain).digest('base64url').slice(0, 22) !== etag) return 'is not what its description says';
  if (contentType.startsWith('text/html') && !plain.toString('utf8').trimEnd().endsWith('</html>')) return 'has no end';
  for (const [ending, inflate] of Object.entries(endings)) {
    if (existsSync(file + ending) && !inflate(readFileSync(file + ending)).equals(plain)) return `differs in its form ${ending}`;
  }
  return undefined;
}

/** Looks at all stored pages under a folder: how many are whole, what is wrong with others, and which files belong to none. */
export function lookAtStoredPages(root) {
  const folders = readdirSync(root).filter((name) => name !== 'current' && statSync(path.join(root, name)).isDirectory());
  const names = folders.flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && one.name !== 'heard').map((one) => path.join(one.parentPath, one.name)));
  const whole = new Set(names.filter((name) => existsSync(`${name}.json`)));
  const faults = [...whole].flatMap((file) => {
    const fault = findFault(file);
    return fault ? [`${path.relative(root, file)} ${fault}`] : [];
  });
  const strays = names.filter((name) => !whole.has(name) && !whole.has(name.replace(/\.(json|gz|br)$/, '')));
  return { pages: whole.size, faults, strays: strays.map((name) => path.relative(root, name)) };
}
