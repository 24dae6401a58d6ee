import { z } from 'zod';

/**
 * What servers on one database tell each other: the tags of pages that are old, those of them whose records are `gone`, the
 * paths to render `first`, and the tags of pages that are to be made anew behind what readers see (`counted`).
 */
export type PageChange = { tags: string[]; first: string[]; gone: string[]; counted: string[] };

/** No tag has a space in it. A server of another version, that knows no marks, takes what bears one for the tag of no page. */
const marks = { gone: 'gone ', counted: 'counted ' } as const;

/** Gives a change as `page_drops` keeps it. */
export function toRow({ tags = [], first = [], gone = [], counted = [] }: Partial<PageChange>): { tags: string; first: string } {
  const marked = [...tags, ...gone.map((tag) => marks.gone + tag), ...counted.map((tag) => marks.counted + tag)];
  return { tags: JSON.stringify(marked), first: JSON.stringify(first) };
}

const Texts = z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text)));
const Row = z.object({ tags: Texts, first: Texts });

/** Reads a row of `page_drops`. Throws where it is none. */
export function readRow(row: unknown): PageChange {
  const { tags, first } = Row.parse(row);
  const marked = (mark: string) => tags.filter((tag) => tag.startsWith(mark)).map((tag) => tag.slice(mark.length));
  return { tags: tags.filter((tag) => !tag.includes(' ')), first, gone: marked(marks.gone), counted: marked(marks.counted) };
}
