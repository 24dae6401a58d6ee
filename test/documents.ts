import { deflateRawSync } from 'node:zlib';
import JsZip from 'jszip';

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Makes a document of Word with a paragraph for each text. */
export async function toDocx(...texts: string[]): Promise<Buffer> {
  const archive = new JsZip();
  archive.file('[Content_Types].xml', `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`);
  archive.file('_rels/.rels', `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationship}" Target="word/document.xml"/></Relationships>`);
  const paragraphs = texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  archive.file('word/document.xml', `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${main}"><w:body>${paragraphs}</w:body></w:document>`);
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Makes a document of Word whose text unpacks to so many megabytes of one letter. */
export const toBomb = (megabytes: number): Promise<Buffer> => toDocx('a'.repeat(megabytes * 1024 * 1024));

/** The same, and it says of itself that it unpacks to a thousand bytes. */
export async function toLyingBomb(megabytes: number): Promise<Buffer> {
  const bomb = await toBomb(megabytes);
  const size = Buffer.alloc(4);
  // Headers of files in an archive: "PK", 3, 4 before each, and "PK", 1, 2 in the list at the end; sizes at 22 and 24.
  for (const [signature, offset] of [['PK\x03\x04', 22], ['PK\x01\x02', 24]] as const) {
    for (let at = bomb.indexOf(signature); at >= 0; at = bomb.indexOf(signature, at + 4)) {
      size.writeUInt32LE(Math.min(1000, bomb.readUInt32LE(at + offset)));
      size.copy(bomb, at + offset);
    }
  }
  return bomb;
}

/** Makes a PDF of objects, with the table of their places and what its trailer says besides. */
function toPdf(objects: (string | Buffer)[], trailer: string): Buffer {
  let pdf = Buffer.from('%PDF-1.4\n');
  const places = objects.map((object, index) => {
    const place = pdf.length;
    pdf = Buffer.concat([pdf, Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(table)]);
}

const catalogue = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'];

/** A PDF that nobody opens without its password. */
export const encryptedPdf = toPdf(
  [...catalogue, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>', `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`],
  `/Encrypt 4 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`,
);

/** A PDF whose one page unpacks to so many megabytes of spaces. */
export function toPdfBomb(megabytes: number): Buffer {
  const packed = Buffer.concat([Buffer.from([0x78, 0x9c]), deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, ' '))]);
  const stream = Buffer.concat([Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`), packed, Buffer.from('\nendstream')]);
  return toPdf([...catalogue, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>', stream], '');
}
