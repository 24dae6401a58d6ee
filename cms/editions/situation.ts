import type { PayloadRequest } from 'payload';
import type { Answer, Consultation, Directive, News } from '@/payload-types';
import type { EditionSlug } from './edition-slugs';
import type { EditionState, PublicState, Situation } from './transitions';

export type Edition = News | Directive | Answer | Consultation;

/** An edition as it stands: what readers have, what officials are working on, and where that leaves it. */
export type Standing = { main: Edition; latest: Edition; situation: Situation };

/** Gives how an edition stands, or null where there is none (any more). */
export async function readStanding(req: PayloadRequest, collection: EditionSlug, id: number): Promise<Standing | null> {
  const read = { collection, id, depth: 0, disableErrors: true, req } as const;
  const main = await req.payload.findByID({ ...read, draft: false });
  const latest = await req.payload.findByID({ ...read, draft: true });
  if (!main || !latest) return null;
  return { main, latest, situation: { state: stateOf(latest), publicState: publicStateOf(main), submittedBy: idOf(latest.review?.submittedBy), behind: Boolean(latest.behindSince) } };
}

/** Gives the state of a version; what was never through the workflow is a draft. */
export const stateOf = (edition: Pick<Edition, 'editionState'>): EditionState => edition.editionState ?? 'draft';

/** Gives what readers have of an edition, from its public row. */
export function publicStateOf(main: Pick<Edition, '_status' | 'editionState'>): PublicState {
  const takenDown = main.editionState === 'withdrawn';
  if (main._status === 'published') return takenDown ? 'withdrawn' : 'published';
  return takenDown ? 'removed' : 'none';
}

/** Gives the number of a related record, loaded or not. */
export function idOf(relation: number | { id: number } | null | undefined): number | null {
  return (typeof relation === 'object' ? relation?.id : relation) ?? null;
}

/** Gives what an edition says, without what tells one row from another: to write it anew. */
export function textOf(edition: Edition): Partial<Edition> {
  const text: Partial<Edition> = { ...edition };
  delete text.id;
  delete text.createdAt;
  delete text.updatedAt;
  return text;
}
