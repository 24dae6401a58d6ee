import 'server-only';
import type { Payload } from 'payload';
import { isLocale, routing, type Locale } from '@/i18n/routing';
import { isGenuinePreview } from '@/lib/preview-token';
import { readLinkId } from '@/lib/signed-link';
import { notePrivate } from '@/lib/rendering';
import type { PreviewLink } from '@/payload-types';
import { toAnswer, type Answer } from './answers';
import { toConsultation, type Consultation } from './consultations';
import { toDirective, type Directive } from './directives';
import type { EditionKind } from './editions';
import { toNewsItem, type NewsItem } from './news';
import { getReader } from './reader';

/** What a preview link opens: one version of one edition. `savedAt` and `expiresAt` are ISO 8601. */
export type Preview = { locale: Locale; savedAt: string; expiresAt: string } & ({ kind: 'news'; item: NewsItem } | { kind: 'directives'; directive: Directive } | { kind: 'answers'; answer: Answer } | { kind: 'consultations'; consultation: Consultation });

/** Why a preview link opens nothing: nobody made it; it was made and holds no more. */
export type ClosedPreview = { kind: 'unknown' | 'closed' };

/** Gives what a token opens. Whoever holds it may read this version, and is a stranger to all else. */
export async function getPreview(token: string): Promise<Preview | ClosedPreview> {
  notePrivate();
  const { payload } = await getReader();
  const id = readLinkId(token);
  // The link is read with the portal's own right: it says who may read, and is shown to nobody.
  const link = id === null ? null : await payload.findByID({ collection: 'preview-links', id, depth: 0, disableErrors: true, overrideAccess: true });
  if (!link || !isGenuinePreview(token, link, payload.secret)) return { kind: 'unknown' };
  const { kind, language, expiresAt, revokedAt } = link;
  if (revokedAt || Date.parse(expiresAt) <= Date.now() || !isLocale(language)) return { kind: 'closed' };
  const about = { locale: language, expiresAt };
  if (kind === 'news') {
    const found = await findVersion(payload, 'news', link, language);
    if (!found) return { kind: 'closed' };
    return { ...about, kind, savedAt: found.updatedAt, item: await toNewsItem(language, { ...found.version, id: toId(found.parent) }) };
  }
  if (kind === 'answers') {
    const found = await findVersion(payload, 'answers', link, language);
    if (!found) return { kind: 'closed' };
    return { ...about, kind, savedAt: found.updatedAt, answer: await toAnswer(language, { ...found.version, id: toId(found.parent) }) };
  }
  if (kind === 'consultations') {
    const found = await findVersion(payload, 'consultations', link, language);
    if (!found) return { kind: 'closed' };
    return { ...about, kind, savedAt: found.updatedAt, consultation: await toConsultation(language, { ...found.version, id: toId(found.parent) }) };
  }
  const found = await findVersion(payload, 'directives', link, language);
  if (!found) return { kind: 'closed' };
  return { ...about, kind, savedAt: found.updatedAt, directive: await toDirective(language, { ...found.version, id: toId(found.parent) }) };
}

/** Gives the version that a link is bound to, or null when it was deleted with its record: where a backup is restored, a later one may get its number. */
async function findVersion<Kind extends EditionKind>(payload: Payload, collection: Kind, { version: id, record, createdAt }: PreviewLink, locale: Locale) {
  const { docs } = await payload.findVersions({
    collection,
    where: { id: { equals: id }, parent: { equals: record }, createdAt: { less_than_equal: createdAt } },
    limit: 1,
    depth: 2,
    locale,
    fallbackLocale: routing.defaultLocale,
    // The access rule lets this one version through; what it refers to is read as strangers read it.
    overrideAccess: false,
    context: { previewVersion: id },
  });
  return docs[0] ?? null;
}

const toId = (parent: number | string) => Number(parent);
