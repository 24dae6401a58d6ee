// The thread that reads the text of one document. Plain JavaScript: a thread does not inherit what lets this process load
// TypeScript.
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { inflateRawSync } from 'node:zlib';

const { file, type, limits } = workerData;

async function readPdf(bytes) {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, disableFontFace: true, verbosity: VerbosityLevel.ERRORS }).promise;
  let text = '';
  for (let number = 1; number <= Math.min(document.numPages, limits.pages) && text.length < limits.characters; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    text += `${items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('')}\n`;
  }
  return text;
}

async function readDocx(bytes) {
  const [{ default: JsZip }, { default: mammoth }] = await Promise.all([import('jszip'), import('mammoth')]);
  checkUnpacked(await JsZip.loadAsync(bytes));
  return (await mammoth.extractRawText({ buffer: bytes })).value;
}

/** Refuses an archive that unpacks to more than is bearable, or to more than it says of itself. */
function checkUnpacked(archive) {
  let left = limits.unpacked;
  for (const { _data: part } of Object.values(archive.files)) {
    if (!part?.compressedContent) continue;
    left -= part.uncompressedSize;
    if (left < 0) throw new Error('It unpacks to too much');
    const isDeflated = part.compression.magic === '\x08\x00';
    if (isDeflated && part.uncompressedSize > 0) inflateRawSync(part.compressedContent, { maxOutputLength: part.uncompressedSize });
  }
}

/** Takes out what a text in a database cannot hold. */
const clean = (text) => text.toWellFormed().replaceAll('\0', ' ').slice(0, limits.characters).toWellFormed();

try {
  const bytes = await readFile(file);
  parentPort.postMessage({ text: clean(type === 'pdf' ? await readPdf(bytes) : await readDocx(bytes)) });
} catch (error) {
  parentPort.postMessage({ fault: String(error) });
}
