import { Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { maskText } from '../mask-text';
import { performCommentMove, readComment, refuseComment } from './perform-move';
import { commentMoves, commentRefusalOf, hidingReasons, isCommentMove } from './transitions';

const Body = z.object({
  seen: z.iso.datetime({ offset: true }).optional(),
  text: z.string().trim().min(1).max(6000).optional(),
  reason: z.enum(hidingReasons).optional(),
});

/** `POST /api/comments/{id}/moves/{name}`: makes a transition. */
const moveEndpoint: Endpoint = {
  path: '/:id/moves/:name',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    const id = readId(req);
    const name = req.routeParams?.name;
    if (!isCommentMove(name)) return Response.json({ errors: [] }, { status: 404 });
    const sent: unknown = await req.json?.().catch(() => ({}));
    const body = Body.safeParse(sent ?? {});
    if (!body.success) {
      const [field] = body.error.issues[0]?.path ?? [];
      throw refuseComment(req, field === 'text' || field === 'reason' ? field : 'seen');
    }
    await performCommentMove(req, id, name, body.data);
    return Response.json(await describe(req, id));
  },
};

/** `GET /api/comments/{id}/moves`: how a comment stands and what the official may do with it. */
const movesEndpoint: Endpoint = {
  path: '/:id/moves',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    return Response.json(await describe(req, readId(req)), { headers: { 'Cache-Control': 'no-store' } });
  },
};

export const commentEndpoints = [moveEndpoint, movesEndpoint];

function readId(req: PayloadRequest): number {
  const id = Number(req.routeParams?.id);
  if (!Number.isSafeInteger(id)) throw refuseComment(req, 'gone');
  return id;
}

export type CommentStanding = Awaited<ReturnType<typeof describe>>;

async function describe(req: PayloadRequest, id: number) {
  const comment = await readComment(req, id);
  if (!comment) throw refuseComment(req, 'gone');
  const { state, updatedAt, text, publicText, language, erasedAt } = comment;
  return {
    state,
    /** What a transition sends back as `seen`. */
    updatedAt,
    offered: commentMoves.filter((name) => commentRefusalOf(name, { state, erased: Boolean(erasedAt) }, req.user) === null),
    /** What would be shown, to be read through and mended. */
    wording: publicText ?? maskText(text ?? '', language),
  };
}
