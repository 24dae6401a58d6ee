// Writes and retires pages in a folder until it is killed: `node --import tsx test/write-pages.ts <folder>`.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { toPage } from '@/delivery/page';
import { PageFiles } from '@/delivery/page-files';

const paths = ['/a', '/a/b', '/tin-tuc', '/tin-tuc/rss.xml'];
const files = new PageFiles(process.argv[2] ?? '', 'one');
await files.open();
console.log('writing');
for (let round = 0; ; round += 1) {
  const body = Buffer.from(`<p>${round}</p>`.repeat(50_000));
  const page = toPage({ status: 200, contentType: 'text/html', immutable: false, tags: new Set(['news']), readsQuery: false, body });
  page.bodies = { ...page.bodies, gzip: gzipSync(body, { level: 1 }), br: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }) };
  await Promise.all(paths.map((path) => files.write(path, page)));
  await files.retire(paths[round % paths.length] ?? '/a');
}
