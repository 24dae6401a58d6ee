/** What an edition says of its times, ISO 8601. An official may date a publication later than it was revised. */
type Dated = { publishedAt?: string | null; revisedAt?: string | null; updatedAt: string };

/** Gives when an edition was published and last changed for readers: never before it was published. */
export function publicTimes({ publishedAt, revisedAt, updatedAt }: Dated): { publishedAt: string; updatedAt: string } {
  const published = publishedAt ?? updatedAt;
  return { publishedAt: published, updatedAt: revisedAt && revisedAt > published ? revisedAt : published };
}
