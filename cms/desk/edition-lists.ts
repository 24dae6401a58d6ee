import type { Where } from 'payload';
import { idOf, type Edition } from '../editions/situation';
import { formatMoment } from '../moment';
import { may } from '../roles';
import { speak } from '../speak';
import type { Asker } from './asker';
import { mostItems, type DeskItem } from './desk-list';
import { findEditions, toItem } from './find-editions';

/** Gives the drafts that the official was the last to write in, the latest first; what was returned stands with its remark. */
export async function listMyDrafts(asker: Asker): Promise<DeskItem[]> {
  const found = await findEditions(asker, { editionState: { equals: 'draft' }, writtenBy: { equals: asker.user.id } }, '-updatedAt');
  return found.map((one) => toItem(asker, one, [formatMoment(one.edition.updatedAt), returned(asker, one.edition)].filter(Boolean).join(' · ')));
}

const returned = (asker: Asker, { review }: Edition): string =>
  review?.remark && review.remarkBy ? speak(asker, { vi: `${review.remarkBy} trả lại: ${review.remark}`, en: `returned by ${review.remarkBy}: ${review.remark}` }) : '';

/** Gives what the official submitted and nobody has reviewed yet, oldest first. */
export async function listMySubmissions(asker: Asker): Promise<DeskItem[]> {
  const found = await findEditions(asker, { editionState: { equals: 'inReview' }, 'review.submittedBy': { equals: asker.user.id } }, 'submittedAt');
  return found.map((one) => toItem(asker, one, formatMoment(submittedAt(one.edition))));
}

/** Gives what others submitted and the official may approve, oldest submission first. */
export async function listWaitingForReview(asker: Asker): Promise<DeskItem[]> {
  const found = await findEditions(asker, { editionState: { equals: 'inReview' }, ...ofOthers(asker) }, 'submittedAt');
  const submitters = found.flatMap(({ edition }) => idOf(edition.review?.submittedBy) ?? []);
  const { docs } = await asker.payload.find({ collection: 'users', where: { id: { in: submitters } }, pagination: false, depth: 0, select: { name: true } });
  const names = new Map(docs.map(({ id, name }) => [id, name]));
  return found.map((one) => {
    const name = names.get(idOf(one.edition.review?.submittedBy) ?? 0);
    const time = formatMoment(submittedAt(one.edition));
    return toItem(asker, one, name ? speak(asker, { vi: `${name} gửi lúc ${time}`, en: `submitted by ${name}, ${time}` }) : time);
  });
}

// Whoever submitted something may have lost the account since.
const ofOthers = ({ user }: Asker): Where => ({ or: [{ 'review.submittedBy': { not_equals: user.id } }, { 'review.submittedBy': { exists: false } }] });

const submittedAt = ({ review, updatedAt }: Edition): string => review?.submittedAt ?? updatedAt;

/**
 * Gives what could not be published at its time, with the reason, and then what will be published by itself, the next
 * first. Whoever publishes sees all of it, others what they submitted.
 */
export async function listScheduled(asker: Asker): Promise<DeskItem[]> {
  const own: Where = may(asker.user, 'publish') ? {} : { 'review.submittedBy': { equals: asker.user.id } };
  // A remark of nobody's is the portal's own: it says why a publication failed.
  const failing: Where = { editionState: { equals: 'draft' }, 'review.remark': { exists: true }, 'review.remarkBy': { exists: false }, ...own };
  const failed = await findEditions(asker, failing, '-updatedAt');
  const waiting = await findEditions(asker, { editionState: { equals: 'scheduled' }, ...own }, 'publishOn');
  const items = [
    ...failed.map((one) => ({ ...toItem(asker, one, one.edition.review?.remark ?? ''), failed: true })),
    ...waiting.map((one) => toItem(asker, one, formatMoment(one.edition.publishOn ?? one.edition.updatedAt))),
  ];
  return items.slice(0, mostItems);
}
