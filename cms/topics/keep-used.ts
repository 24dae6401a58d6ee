import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload';
import { editionSlugs, type EditionSlug } from '../editions/edition-slugs';
import { speak } from '../speak';

/** Refuses the deletion of a topic that editions are under: they would lose it, and a directive cannot be without one. */
export const keepUsedTopic: CollectionBeforeDeleteHook = async ({ id, req }) => {
  let count = 0;
  for (const collection of editionSlugs) count += (await findUnder(req, collection, id)).length;
  if (count === 0) return;
  const message = {
    vi: `Còn ${count} bản (tin, bài, ý kiến chỉ đạo, hỏi đáp hoặc lấy ý kiến) thuộc chủ đề này. Hãy chuyển sang chủ đề khác rồi mới xoá.`,
    en: `${count} ${count === 1 ? 'item is' : 'items are'} still under this topic (news, directives, answers or consultations). Move ${count === 1 ? 'it' : 'them'} to another topic before you delete this one.`,
  };
  throw new APIError(speak(req, message), 409, null, true);
};

/** Gives the editions under a topic: those whose public text is, and those whose latest draft is. */
async function findUnder(req: PayloadRequest, collection: EditionSlug, topic: number | string): Promise<unknown[]> {
  const field = collection === 'directives' ? 'theme' : 'topic';
  const all = { pagination: false, depth: 0, req } as const;
  const { docs: shown } = await req.payload.find({ ...all, collection, where: { and: [{ _status: { equals: 'published' } }, { [field]: { equals: topic } }] }, select: {} });
  const { docs: drafted } = await req.payload.findVersions({
    ...all,
    collection,
    where: { and: [{ latest: { equals: true } }, { [`version.${field}`]: { equals: topic } }] },
    select: { parent: true },
  });
  return [...new Set([...shown.map(({ id }) => id), ...drafted.map(({ parent }) => parent)])];
}
