import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { maskText } from '../mask-text';
import { moveEndpoints } from '../move-endpoints';
import { performCommentMove, readComment, refuseComment, shownNameOf } from './perform-move';
import { commentMoves, commentRefusalOf, hidingReasons, isCommentMove } from './transitions';

const named = ['text', 'organisation', 'reason'] as const;

const Body = z.object({
  seen: z.iso.datetime({ offset: true }).optional(),
  text: z.string().trim().min(1).max(6000).optional(),
  organisation: z.string().trim().min(1).max(200).optional(),
  reason: z.enum(hidingReasons).optional(),
});

/** `POST /api/comments/{id}/moves/{name}`, and `GET /api/comments/{id}/moves`. */
export const commentEndpoints = moveEndpoints({
  paths: { move: 'moves', standing: 'moves' },
  isMove: isCommentMove,
  body: Body,
  refuse: (req, wrong) => refuseComment(req, wrong === 'gone' ? wrong : (named.find((part) => part === wrong.part) ?? 'seen')),
  perform: performCommentMove,
  describe,
});

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
    /** Of a body the name that would be shown beside it. */
    organisation: shownNameOf(comment),
  };
}
