import 'server-only';
import { noteTags } from '@/lib/rendering';
import { recordTag } from '@/lib/tags';
import { getReader } from './reader';

/** How readers rated a news item: how many of them, and the average of their points, 1 to 5. */
export type Rating = { votes: number; average: number | null };

/** Gives the rating of a news item. */
export async function getRating(news: number): Promise<Rating> {
  noteTags(recordTag('ratings', news));
  const { payload } = await getReader();
  // A sum over readers, of which officials see more than readers do: access rules would keep it from both.
  const { docs } = await payload.find({ collection: 'ratings', where: { news: { equals: news } }, limit: 1, pagination: false, depth: 0 });
  const [rating] = docs;
  return { votes: rating?.votes ?? 0, average: rating && rating.votes > 0 ? rating.points / rating.votes : null };
}
