import type { PayloadRequest } from 'payload';
import type { EditionSlug } from '../editions/edition-slugs';
import { idOf, publicStateOf, type Edition } from '../editions/situation';
import { rememberedMs } from '../mail/forget-sent';
import { sqlWithin } from '../search/sql';
import { announcedKinds, type AnnouncementKind } from './announcements';
import { lastDigestBefore } from './digest-times';

type Publication = { /** What readers had. */ before: Edition; /** What they get. */ after: Edition; /** The public note of a correction. */ note?: string };

/**
 * Notes, within the transaction of a publication, what readers are to be told of it: that it is new, that a directive
 * has a report more, or that a correction has a public note. A minor correction is told to nobody.
 */
export async function announce(req: PayloadRequest, collection: EditionSlug, publication: Publication): Promise<void> {
  if (!announcedKinds.some((kind) => kind === collection)) return;
  const { before, after, note } = publication;
  const told = whatIsTold(publication);
  if (!told || !after.language) return;
  const { kind, of } = told;
  const now = new Date().toISOString();
  const topic = idOf('topic' in after ? after.topic : null);
  // Its number alone does not name an edition for good: where a backup is restored, a later one may get that of a deleted one.
  const key = `${collection}:${before.id}:${Date.parse(before.createdAt)}:${of}`;
  await sqlWithin(req.payload, await req.transactionID)(
    `INSERT INTO announcements (key, collection, record, kind, language, topic, note, announced_at, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET topic = excluded.topic, distributed_at = NULL, announced_at = CASE WHEN announcements.announced_at > ? THEN excluded.announced_at ELSE announcements.announced_at END
     WHERE announcements.created_at > ?`,
    [
      key, collection, before.id, kind, after.language, topic, note ?? null, now, now, now,
      // What was taken down before a day's message told of it is told of in the next one.
      lastDigestBefore(new Date(before.takenDown?.on ?? now)).toISOString(),
      // As long as the outbox knows who was told: nobody is told twice.
      new Date(Date.now() - rememberedMs).toISOString(),
    ],
  );
}

const ofReports = 'reports ';

/** Gives the numbers of the reports that an announcement tells of, by its key. */
export const reportsIn = (key: string): string[] => key.split(`:${ofReports}`)[1]?.split(' ') ?? [];

function whatIsTold({ before, after, note }: Publication): { kind: AnnouncementKind; of: string } | null {
  const had = publicStateOf(before);
  if (had === 'none') return { kind: 'published', of: 'published' };
  const known = new Set(reportsOf(before));
  const added = reportsOf(after).filter((id) => !known.has(id));
  if (added.length > 0) return { kind: 'reported', of: ofReports + added.join(' ') };
  if (note) return { kind: 'corrected', of: `note ${new Date().toISOString()}` };
  // What comes back after it was taken down is told to those who were not told of it before.
  return had === 'published' ? null : { kind: 'published', of: 'published' };
}

const reportsOf = (edition: Edition): string[] => ('reports' in edition ? (edition.reports ?? []).flatMap(({ id }) => id ?? []) : []);
