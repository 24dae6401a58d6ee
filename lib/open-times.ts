/** Where a time that opens and closes stands: before, within, after. */
export type OpenState = 'upcoming' | 'open' | 'closed';

/** Says where a time from `opensOn` up to `closesOn` (ISO 8601) stands at a moment. The last moment is outside. */
export function openStateAt({ opensOn, closesOn }: { opensOn: string; closesOn: string }, now = Date.now()): OpenState {
  if (now < Date.parse(opensOn)) return 'upcoming';
  return now < Date.parse(closesOn) ? 'open' : 'closed';
}
