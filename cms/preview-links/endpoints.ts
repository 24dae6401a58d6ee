import { Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { addressOf } from '@/i18n/address';
import { isLocale, routing } from '@/i18n/routing';
import { env } from '@/lib/env';
import { signPreview } from '@/lib/preview-token';
import type { EditionSlug } from '../editions/edition-slugs';
import { holdsForDays } from './days';
import { freezeLatestVersion } from './freeze-version';

const Wish = z.object({
  days: z.number().refine((days) => holdsForDays.some((allowed) => allowed === days)),
  recipient: z.string().trim().max(120).default(''),
});

const Link = z.object({ id: z.number(), version: z.number(), expiresAt: z.string(), language: z.string() });

/** Gives the whole address of a link, which is signed and kept nowhere; undefined where a record lacks what it is made of. */
export function previewLinkOf(link: unknown, { payload }: Pick<PayloadRequest, 'payload'>): string | undefined {
  const parsed = Link.safeParse(link);
  if (!parsed.success) return undefined;
  const language = isLocale(parsed.data.language) ? parsed.data.language : routing.defaultLocale;
  return env.SITE_URL + addressOf(language, { route: '/preview-link/[token]', params: { token: signPreview(parsed.data, payload.secret) } });
}

/** `POST /api/{collection}/{id}/preview-links`: makes a link to the latest version, for `days`. */
export const createLinkEndpoint = (collection: EditionSlug): Endpoint => ({
  path: '/:id/preview-links',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    const record = Number(req.routeParams?.id);
    const wish = Wish.safeParse(await req.json?.().catch(() => null));
    if (!Number.isInteger(record) || !wish.success) return Response.json({ errors: [] }, { status: 400 });
    const { version, edition } = await freezeLatestVersion(collection, record, req);
    const { id } = await req.payload.create({
      collection: 'preview-links',
      data: {
        kind: collection,
        record,
        version,
        title: edition.title ?? '',
        language: edition.language ?? routing.defaultLocale,
        recipient: wish.data.recipient,
        expiresAt: new Date(Date.now() + wish.data.days * 24 * 60 * 60 * 1000).toISOString(),
        createdBy: req.user.id,
      },
      depth: 0,
      req,
    });
    return Response.json({ id });
  },
});

/** `POST /api/preview-links/{id}/revoke`: from now on the link opens nothing. To revoke twice is to revoke once. */
export const revokeEndpoint: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    const id = Number(req.routeParams?.id);
    if (!Number.isInteger(id)) throw new NotFound(req.t);
    const link = await req.payload.findByID({ collection: 'preview-links', id, depth: 0, req });
    if (!link.revokedAt) {
      await req.payload.update({ collection: 'preview-links', id, data: { revokedAt: new Date().toISOString(), revokedBy: req.user.id }, depth: 0, req });
    }
    return Response.json({ id });
  },
};
