import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(() => portal.close());

const picture = (format: 'png' | 'jpeg') => sharp({ create: { width: 600, height: 400, channels: 3, background: '#a22' } })[format]();
const alt = { vi: 'Nền đỏ', en: 'A red ground' };
const file = (name: string, mimetype: string, data: Buffer) => ({ name, mimetype, data, size: data.length });
const upload = (given: ReturnType<typeof file>, data: object = { alt }) => portal.payload.create({ collection: 'media', data, file: given });
const attach = (given: ReturnType<typeof file>) => portal.payload.create({ collection: 'attachments', data: { title: 'Tài liệu' }, file: given });

describe('a picture', () => {
  test('is re-encoded, in several sizes, without what the camera wrote', async () => {
    const data = await picture('jpeg').withExif({ IFD0: { Artist: 'Nguyễn Văn A' } }).toBuffer();
    const media = await upload(file('ảnh.jpg', 'image/jpeg', data));
    expect(media).toMatchObject({ mimeType: 'image/webp', width: 600, sizes: { small: { width: 480 } } });
  });

  test('takes the place of no other picture, nor of a size of one', async () => {
    const data = await picture('png').toBuffer();
    const first = await upload(file('hop.png', 'image/png', data));
    expect(first.sizes?.small?.filename).toBe('hop-480x320.webp');
    expect(await upload(file('hop.png', 'image/png', data))).toMatchObject({ filename: 'hop-1.webp' });
    expect(await upload(file('hop-480x320.png', 'image/png', data))).toMatchObject({ filename: 'hop-480-320.webp' });
  });

  test('is as large as it is, whatever a caller says', async () => {
    const media = await upload(file('do.png', 'image/png', await picture('png').toBuffer()));
    const account = { email: 'bien.tap@example.vn', password: 'một câu dài dễ nhớ' };
    await portal.payload.create({ collection: 'users', data: { ...account, name: 'Biên tập', role: 'editor' } });
    const { token } = await portal.payload.login({ collection: 'users', data: account });
    const said = { alt: { vi: 'Nền', en: 'Ground' }, width: 1, height: 1, filesize: 1, filename: 'khac.webp', mimeType: 'text/html', focalX: 1, url: 'https://example.org/', sizes: { small: { width: 1, filename: 'khac.webp' } } };
    const { callRest } = await import('@/test/rest');
    expect(await callRest('PATCH', `/media/${media.id}`, { token, body: said })).toMatchObject({ status: 200, json: { doc: { alt: said.alt } } });
    expect(await portal.payload.findByID({ collection: 'media', id: media.id })).toEqual({ ...media, alt: said.alt, updatedAt: expect.any(String) });
  });

  test('needs a description in both languages, unless it only decorates', async () => {
    const data = await picture('png').toBuffer();
    await expect(upload(file('a.png', 'image/png', data), { alt: { vi: 'Chỉ tiếng Việt' } })).rejects.toMatchObject({ data: { errors: [{ path: 'alt.en' }] } });
    await expect(upload(file('b.png', 'image/png', data), { decorative: true })).resolves.toMatchObject({ decorative: true });
  });

  const refused: [string, string, string, string | Buffer][] = [
    ['a drawing that can run script', 'x.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a drawing that says it is a photograph', 'x.png', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a page that says it is a photograph', 'x.jpg', 'image/jpeg', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a document', 'x.pdf', 'application/pdf', '%PDF-1.7\n%%EOF'],
    ['a name without an ending', 'x', 'image/png', 'abc'],
    ['nothing', 'x.png', 'image/png', ''],
  ];
  test.each(refused)('is not %s', async (_what, name, mimetype, content) => {
    await expect(upload(file(name, mimetype, Buffer.from(content)))).rejects.toMatchObject({
      data: { errors: [{ path: 'file', message: expect.stringContaining('Tệp này không đúng loại') }] },
    });
  });

  test('is not larger than the limit', async () => {
    const data = Buffer.alloc(16 * 1024 * 1024);
    await expect(upload(file('x.png', 'image/png', data))).rejects.toMatchObject({ data: { errors: [{ message: expect.stringContaining('15 MB') }] } });
  });
});

describe('a picture of very many pixels', () => {
  const huge = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#a22' } });

  test('is refused, however small its file', async () => {
    const data = await huge(9000, 7000).png().toBuffer();
    expect(data.length).toBeLessThan(1024 * 1024);
    await expect(upload(file('to.png', 'image/png', data))).rejects.toMatchObject({ data: { errors: [{ path: 'file', message: expect.stringContaining('60 triệu') }] } });
  });

  test('is refused sooner where it has to be unpacked whole', async () => {
    const data = await huge(5000, 4100).png({ progressive: true }).toBuffer();
    await expect(upload(file('dan.png', 'image/png', data))).rejects.toMatchObject({ data: { errors: [{ path: 'file', message: expect.stringContaining('20 triệu') }] } });
    await expect(upload(file('hang.png', 'image/png', await huge(5000, 4100).png().toBuffer()))).resolves.toMatchObject({ width: 2400 });
  });
});

test('a picture that cannot be read is refused in words', async () => {
  const torn = (await picture('png').toBuffer()).subarray(0, 24);
  await expect(upload(file('rach.png', 'image/png', torn))).rejects.toMatchObject({ data: { errors: [{ path: 'file', message: expect.stringContaining('hỏng') }] } });
});

describe('an attachment', () => {
  test('is a document whose content is what its name says', async () => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n');
    await expect(attach(file('van-ban.pdf', 'application/pdf', pdf))).resolves.toMatchObject({ mimeType: 'application/pdf' });
    await expect(attach(file('../Báo cáo 50% (quý I)\u0007.PDF', 'application/pdf', pdf))).resolves.toMatchObject({ filename: 'bao-cao-50-quy-i.pdf' });
    await expect(attach(file('报告.pdf', 'application/pdf', pdf))).resolves.toMatchObject({ filename: 'attachments.pdf' });
    await expect(attach(file('rach.pdf', 'application/pdf', pdf.subarray(0, 40)))).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('Tệp này không đúng loại') }] },
    });
    await expect(attach(file('van-ban.docx', 'application/pdf', pdf))).rejects.toMatchObject({ data: { errors: [{ path: 'file' }] } });
    await expect(attach(file('van-ban.html', 'text/html', Buffer.from('<script>')))).rejects.toThrow();
  });
});
