import type { CollectionSlug, Payload } from 'payload';
import type { Locale } from '@/i18n/routing';
import type { BodyConverter } from './markdown';

/** A load under way: where to, whose data, and what has been loaded so far, by key. */
export type Loading = {
  payload: Payload;
  department: string;
  toBody: BodyConverter;
  loaded: Map<string, number | undefined>;
};

/** What every write of an entry is given, new for each write since Payload keeps its own notes in it. */
export type WriteOptions = { context: { loading: true }; depth: 0; req: { transactionID?: number | string } };

/** The kinds of record that an entry can become. */
export type LoadedSlug = Extract<CollectionSlug, 'topics' | 'officials' | 'divisions' | 'directives' | 'news'>;

/**
 * Reads what earlier loads of the department have left. Throws where another department's data was loaded and none of
 * this one's: a forgotten setting would write this one's name and news over a portal at work.
 */
export async function readLoaded(payload: Payload, department: string): Promise<Loading['loaded']> {
  const { docs } = await payload.find({ collection: 'load-records', sort: 'id', pagination: false, depth: 0 });
  const own = docs.filter(({ key }) => key.startsWith(`${department}/`));
  const [other] = docs;
  if (other && own.length === 0) throw new Error(anotherDepartment(department, other.key.replace(/\/.*/, '')));
  return new Map(own.map(({ key, record }) => [key, record ?? undefined]));
}

const anotherDepartment = (asked: string, held: string): string =>
  `Thư mục dữ liệu hoặc cơ sở dữ liệu này là của "${held}", còn DEPARTMENT là "${asked}". ` +
  `Hãy đặt DEPARTMENT=${held}; cổng của một sở khác thì bắt đầu với DATA_DIR hoặc DATABASE_URL mới, còn trống.\n` +
  `This data folder or database is that of "${held}", and DEPARTMENT is "${asked}". ` +
  `Set DEPARTMENT=${held}; a portal for another department begins with a new, empty DATA_DIR or DATABASE_URL.`;

/**
 * Writes an entry unless it was ever loaded: what officials have changed or deleted since stays as they left it. The
 * record and the note that it was loaded are one transaction, so that a load that dies can be started again.
 * `write` gives the id of the record, where it makes one.
 */
export async function loadOnce(
  { payload, department, loaded }: Loading,
  entry: string,
  write: (options: () => WriteOptions) => Promise<number | undefined>,
): Promise<void> {
  const key = `${department}/${entry}`;
  if (loaded.has(key)) return;
  const transactionID = (await payload.db.beginTransaction()) ?? undefined;
  const options = (): WriteOptions => ({ context: { loading: true }, depth: 0, req: { transactionID } });
  try {
    const record = await write(options);
    await payload.create({ collection: 'load-records', data: { key, record }, ...options() });
    if (transactionID !== undefined) await payload.db.commitTransaction(transactionID);
    loaded.set(key, record);
  } catch (error) {
    if (transactionID !== undefined) await payload.db.rollbackTransaction(transactionID);
    throw new Error(`Could not load ${key}`, { cause: error });
  }
}

/** Makes the long text of one language; undefined where that has none. */
export function bodyIn({ toBody }: Loading, text: { vi: string; en?: string } | undefined, locale: Locale) {
  const markdown = text?.[locale];
  return markdown === undefined ? undefined : toBody(markdown);
}

/** Gives the id of the record that an entry became, or undefined when officials have deleted it. */
export async function findLoaded({ payload, department, loaded }: Loading, collection: LoadedSlug, entry: string): Promise<number | undefined> {
  const id = loaded.get(`${department}/${collection}/${entry}`);
  if (id === undefined) return undefined;
  const { totalDocs } = await payload.count({ collection, where: { id: { equals: id } } });
  return totalDocs > 0 ? id : undefined;
}

/** Gives the ids of those of the entries whose records are still there. */
export async function listLoaded(loading: Loading, collection: LoadedSlug, entries: string[]): Promise<number[]> {
  const ids = await Promise.all(entries.map((entry) => findLoaded(loading, collection, entry)));
  return ids.filter((id) => id !== undefined);
}
