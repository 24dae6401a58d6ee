import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encryptedPdf, toBomb, toDocx, toLyingBomb, toPdfBomb } from '@/test/documents';
import { extractText, type DocumentType, type textLimits } from './extract-text';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cong-so-documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const plan = readFileSync('test/documents/ke-hoach.pdf');
const read = (bytes: Buffer, type: DocumentType, limits?: Partial<typeof textLimits>) => {
  const file = path.join(folder, `${crypto.randomUUID()}.${type}`);
  writeFileSync(file, bytes);
  return extractText(file, type, limits);
};

describe('the text of a document is read', () => {
  test('of a PDF, page by page', async () => {
    const { text } = await read(plan, 'pdf').then((answer) => ('text' in answer ? answer : { text: JSON.stringify(answer) }));
    expect(text.normalize('NFC')).toMatch(/Kế hoạch ngầm hóa mạng cáp[^]*thuỷ tinh thể[^]*Trang hai: danh mục đỗ quyên/);
  });
  test('of a PDF, no more pages than are allowed', async () => {
    expect(JSON.stringify(await read(plan, 'pdf', { pages: 1 })).normalize('NFC')).not.toContain('đỗ quyên');
  });
  test('of a DOCX, no more letters than are allowed', async () => {
    const docx = await toDocx('Báo cáo quý', 'Phụ lục hoa sữa');
    expect(await read(docx, 'docx')).toEqual({ text: expect.stringMatching(/Báo cáo quý\s+Phụ lục hoa sữa/) });
    expect(await read(docx, 'docx', { characters: 7 })).toEqual({ text: 'Báo cáo' });
  });
});

describe('what cannot be read is said, and nothing hangs:', () => {
  test('a PDF that is locked', async () => expect(await read(encryptedPdf, 'pdf')).toEqual({ fault: expect.stringContaining('Password') }));
  test('a PDF that is torn', async () => expect(await read(plan.subarray(0, 900), 'pdf')).toEqual({ fault: expect.any(String) }));
  test('a DOCX that is torn', async () => expect(await read((await toDocx('a')).subarray(0, 200), 'docx')).toEqual({ fault: expect.any(String) }));
  test('what is neither', async () => {
    for (const type of ['pdf', 'docx'] as const) expect(await read(Buffer.from('Sở'), type)).toEqual({ fault: expect.any(String) });
  });
  test('a file that is gone, or too large', async () => {
    expect(await extractText(path.join(folder, 'none.pdf'), 'pdf')).toEqual({ fault: 'The file is missing' });
    expect(await read(plan, 'pdf', { bytes: 100 })).toEqual({ fault: 'The file is too large' });
  });
  test('a DOCX that unpacks to too much', async () => {
    expect(await read(await toBomb(120), 'docx')).toEqual({ fault: expect.stringContaining('It unpacks to too much') });
  }, 120_000);
  test('a DOCX that unpacks to more than it says', async () => {
    expect(await read(await toLyingBomb(60), 'docx')).toEqual({ fault: expect.stringContaining('larger than') });
  }, 120_000);
  test('a PDF that takes too much memory', async () => {
    const answer = await read(toPdfBomb(600), 'pdf', { memory: 200 * 1024 * 1024 });
    expect(answer).toEqual({ fault: expect.stringMatching(/memory|long/) });
  }, 120_000);
  test('any bytes at all, and a document with some of its bytes changed', async () => {
    const documents = { pdf: plan, docx: await toDocx('Báo cáo quý') };
    const changed = (document: Buffer) =>
      fc.array(fc.tuple(fc.nat(document.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }).map((changes) => {
        const bytes = Buffer.from(document);
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    for (const type of ['pdf', 'docx'] as const) {
      const bytes = fc.oneof(fc.uint8Array({ maxLength: 2000 }).map((given) => Buffer.from(given)), { arbitrary: changed(documents[type]), weight: 2 });
      // Each is read in a thread of its own, which takes a while to begin.
      const isRead = fc.asyncProperty(bytes, async (given) => {
        expect([{ text: expect.any(String) }, { fault: expect.any(String) }]).toContainEqual(await read(given, type));
      });
      await fc.assert(isRead, { numRuns: Number(process.env.FUZZ_RUNS ?? 4), endOnFailure: true });
    }
  }, 120_000);
  test('a document that takes too long', async () => expect(await read(plan, 'pdf', { milliseconds: 1 })).toEqual({ fault: 'It took too long' }));
});
