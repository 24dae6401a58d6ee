import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { OpenDirective } from './directives';
import { csvColumns, toDirectivesCsv } from './directives-csv';

const stateNames = { received: 'Đã tiếp nhận', underWay: 'Đang thực hiện', done: 'Đã hoàn thành' };

const directive = (changes: Partial<OpenDirective> = {}): OpenDirective => ({
  id: 3,
  title: 'Ứng dụng CNTT, triển khai "chính phủ điện tử"\nngay trong năm',
  url: 'https://example.org/y-kien-chi-dao/ung-dung',
  editions: {},
  state: 'underWay',
  issuer: 'Bộ trưởng Lê Doãn Hợp',
  issuedOn: '2008-01-04',
  responsibleDivisions: [
    { id: 1, name: { text: 'Thanh tra', language: 'vi' }, url: 'https://example.org/a' },
    { id: 2, name: { text: 'Phòng Kế hoạch, Tài chính', language: 'vi' }, url: 'https://example.org/b' },
  ],
  reports: [{ date: '2008-03-01', summary: 'Đã xong bước một' }, { date: '2008-02-01', summary: 'Bắt đầu' }],
  updatedAt: '2008-03-01T00:00:00.000Z',
  ...changes,
});

const parse = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

test('an independent parser reads back every cell', () => {
  const csv = toDirectivesCsv([directive()], stateNames);
  expect(csv.startsWith('\uFEFFid,title,')).toBe(true);
  const { data, errors, meta } = parse(csv);
  expect(errors).toEqual([]);
  expect(meta).toMatchObject({ fields: [...csvColumns], linebreak: '\r\n' });
  expect(data).toEqual([
    {
      id: '3',
      title: 'Ứng dụng CNTT, triển khai "chính phủ điện tử"\nngay trong năm',
      issuer: 'Bộ trưởng Lê Doãn Hợp',
      issued_on: '2008-01-04',
      theme: '',
      state: 'underWay',
      state_name: 'Đang thực hiện',
      responsible_divisions: 'Thanh tra; Phòng Kế hoạch, Tài chính',
      source: '',
      reports: '2',
      last_report_on: '2008-03-01',
      last_report: 'Đã xong bước một',
      updated_at: '2008-03-01T00:00:00.000Z',
      url: 'https://example.org/y-kien-chi-dao/ung-dung',
    },
  ]);
});

test.each(['=HYPERLINK("http://evil.example")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('a cell is never a formula: %j', (title) => {
  expect(parse(toDirectivesCsv([directive({ title })], stateNames)).data[0]?.title).toBe(`'${title}`);
});

test('an empty table has its columns', () => {
  expect(toDirectivesCsv([], stateNames)).toBe(`\uFEFF${csvColumns.join(',')}\r\n`);
});
