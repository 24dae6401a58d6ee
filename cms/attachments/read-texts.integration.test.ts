import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepPagesIn } from '@/delivery/invalidate';
import { toBody } from '@/test/body';
import { encryptedPdf, toDocx } from '@/test/documents';
import { createPortal, type Portal } from '@/test/portal';

const types = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
const plan = readFileSync('test/documents/ke-hoach.pdf');

let portal: Portal;
let find: (text: string) => Promise<string[]>;
let run: (statement: string) => Promise<Record<string, unknown>[]>;
let readAll: () => Promise<void>;
let differences: () => Promise<unknown>;

beforeAll(async () => {
  portal = await createPortal();
  const [{ getSearchReader }, { search }, { parseQuery }, { sqlWithin }, { readAllAttachments }, { checkIndex }] = await Promise.all([
    import('@/search'), import('@/search/search'), import('@/search/query'), import('../search/sql'), import('./read-texts'), import('../search/check'),
  ]);
  await getSearchReader().open();
  find = async (text) => (await search(getSearchReader(), parseQuery(text, 'vi'), {}, { offset: 0, limit: 20 })).entries.map(({ title }) => title);
  run = (statement) => sqlWithin(portal.payload, undefined)(statement);
  readAll = () => readAllAttachments(portal.payload);
  differences = async () => (await checkIndex(portal.payload)).differences;
  await portal.payload.updateGlobal({ slug: 'department', locale: 'vi', data: { name: 'Sở Thử', shortName: 'ST' } });
});
afterAll(async () => {
  await globalThis.congSoSearch?.close();
  await portal.close();
});

const toFile = (data: Buffer, type: keyof typeof types) => ({ data, mimetype: types[type], name: `${crypto.randomUUID()}.${type}`, size: data.length });
const attach = (data: Buffer, type: keyof typeof types) => portal.payload.create({ collection: 'attachments', data: { title: 'Tài liệu kèm' }, file: toFile(data, type) });

/** A text that attaches a document, as the editor writes it. */
function bodyWith(attachment: number) {
  const body = toBody('Nội dung bài');
  return { root: { ...body.root, children: [...body.root.children, { type: 'upload', version: 3, format: '' as const, id: String(attachment), fields: null, relationTo: 'attachments', value: attachment }] } };
}
const publish = (title: string, attachment: number) =>
  portal.payload.create({ collection: 'news', data: { title, lead: 'Sapo', language: 'vi', body: bodyWith(attachment), _status: 'published' } });

const stateOf = async (attachment: number) => (await run(`SELECT file, text, fault FROM search_documents WHERE attachment = ${attachment}`))[0];
const untilRead = (attachment: number) => vi.waitFor(async () => expect((await stateOf(attachment))?.fault ?? '').not.toMatch(/^unfinished$|^none$/), { timeout: 20_000 });
const afterReading = async (attachment: number) => {
  await vi.waitFor(async () => expect(await stateOf(attachment)).toBeDefined(), { timeout: 20_000 });
  await untilRead(attachment);
};

describe('the text of an attached document', () => {
  // A second try would find what the first one published.
  beforeEach(async () => void (await portal.payload.delete({ collection: 'news', where: { id: { exists: true } } })));

  test('is found once it has been read, where a published page attaches it', async () => {
    const { id } = await attach(plan, 'pdf');
    expect(await find('danh mục đỗ quyên')).toEqual([]);
    await afterReading(id);
    // Nothing attaches it: its text stands on no page.
    expect(await find('danh mục đỗ quyên')).toEqual([]);
    const { id: item } = await publish('Tin kèm kế hoạch', id);
    expect(await find('danh mục đỗ quyên')).toEqual(['Tin kèm kế hoạch']);
    expect(await find('thuy tinh the')).toEqual(['Tin kèm kế hoạch']);
    await portal.payload.update({ collection: 'news', id: item, data: { _status: 'draft' } });
    expect(await find('danh mục đỗ quyên')).toEqual([]);
  });

  test('is found when it is read after the publication, follows another file, and goes with the document', async () => {
    const { id } = await attach(await toDocx('Báo cáo hoa sữa'), 'docx');
    const drop = vi.fn();
    keepPagesIn({ forget: async () => {}, drop });
    await publish('Tin kèm báo cáo', id);
    await vi.waitFor(async () => expect(await find('hoa sữa')).toEqual(['Tin kèm báo cáo']), { timeout: 20_000 });
    // A cache in front may hold what was found before.
    await vi.waitFor(() => expect(drop).toHaveBeenCalledWith(['search-index'], [], []), { timeout: 20_000 });
    await portal.payload.update({ collection: 'attachments', id, data: { title: 'Tài liệu thay' }, file: toFile(await toDocx('Báo cáo hoa ban'), 'docx') });
    await vi.waitFor(async () => expect(await find('hoa ban')).toEqual(['Tin kèm báo cáo']), { timeout: 20_000 });
    expect(await find('hoa sữa')).toEqual([]);
    expect(await find('"tài liệu thay"')).toEqual(['Tin kèm báo cáo']);
    expect(await differences()).toEqual([]);
    await portal.payload.delete({ collection: 'attachments', id });
    expect(await find('hoa ban')).toEqual([]);
    expect(await stateOf(id)).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  let warned: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    warned?.mockRestore();
    warned = vi.spyOn(portal.payload.logger, 'warn');
  });

  test('is logged once, noted, and not tried again', async () => {
    const { id } = await attach(encryptedPdf, 'pdf');
    await afterReading(id);
    expect(await stateOf(id)).toMatchObject({ text: '', fault: expect.stringContaining('Password') });
    await readAll();
    await readAll();
    expect(warned).toHaveBeenCalledTimes(1);
  });

  test('because the process ended is tried once more, and no third time', async () => {
    const { id } = await attach(await toDocx('Hoa gạo'), 'docx');
    await afterReading(id);
    await run(`UPDATE search_documents SET text = '', fault = 'unfinished' WHERE attachment = ${id}`);
    await readAll();
    expect(await stateOf(id)).toMatchObject({ text: expect.stringContaining('Hoa gạo'), fault: null });
    await run(`UPDATE search_documents SET text = '', fault = 'unfinished twice' WHERE attachment = ${id}`);
    await readAll();
    expect(await stateOf(id)).toMatchObject({ text: '', fault: 'unfinished twice' });
  });
});
