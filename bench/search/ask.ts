import { TooSlow } from '../../search/engine';
import { parseQuery } from '../../search/query';
import { search } from '../../search/search';
import type { Engine } from './engines';

/** What somebody searches for, and the number of the item that is wanted. */
export type Judged = { text: string; record: number };

/** How long an answer took, in milliseconds, and which items it had, the best first. */
export type Answer = { time: number; records: number[] };

/** What is asked often and finds much: their time counts, their order has no judge. */
export const common = [
  'thông tin', 'thong tin', 'thành phố hà nội', 'công nghệ thông tin', 'cong nghe thong tin', 'viễn thông', 'bưu chính viễn thông', 'doanh nghiệp', 'và', 'của các', 'được', 'nam',
  'sở', 'phát triển hạ tầng', 'ha tang ky thuat', 'nguyễn văn an', 'nguyen van an', 'cải cách hành chính một cửa', 'hội nghị -viễn thông', '"ứng dụng công nghệ thông tin"', 'hà nội 2010',
  'trung tâm dữ liệu', 'an toan thong tin', 'kế hoạch quản lý thông tin thành phố', 'phó giám đốc sở', 'điện thoại di động', 'thủ tục hành chính', '"cổng thông tin điện tử"', 'giấy phép', 'thanh tra xử phạt',
];

/** Asks as the page of results does: ten results with their texts, and counts. */
export async function ask({ reader }: Engine, text: string): Promise<Answer> {
  const begun = performance.now();
  try {
    const { entries } = await search(reader, parseQuery(text, 'vi'), {}, { offset: 0, limit: 10 });
    return { time: performance.now() - begun, records: entries.map(({ record }) => record) };
  } catch (error) {
    // Cut off: readers are told so, and have nothing.
    if (error instanceof TooSlow) return { time: performance.now() - begun, records: [] };
    throw error;
  }
}

/** Asks as many a portal does: which texts have just this in them, whatever the case. */
export async function askLike({ run }: Engine, engine: 'sqlite' | 'postgres', text: string): Promise<Answer> {
  const begun = performance.now();
  const like = engine === 'sqlite' ? 'LIKE' : 'ILIKE';
  const pattern = `%${text}%`;
  const rows = await run(
    `SELECT record FROM search_entries JOIN search_texts USING (id) WHERE title ${like} ? OR lead ${like} ? OR body ${like} ? ORDER BY date DESC LIMIT 10`,
    [pattern, pattern, pattern],
  );
  return { time: performance.now() - begun, records: rows.map(({ record }) => Number(record)) };
}
