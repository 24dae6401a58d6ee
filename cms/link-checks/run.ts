import pLimit from 'p-limit';
import type { Payload } from 'payload';
import { checkLink, type Asking, type LinkState } from './check-link';
import { findPublishedLinks, type Holder } from './published-links';

/** A run asks for this many addresses at most, so many at a time, and for none twice within a day. */
const mostInARun = 200;
const atATime = 4;
const restMs = 24 * 60 * 60 * 1000;

/**
 * Tries the links of published items that were not tried for a day, the longest untried first, and forgets those that no
 * item holds any more. Gives how many were tried.
 */
export async function runLinkChecks(payload: Payload, asking: Asking = {}): Promise<number> {
  const { web, dead } = await findPublishedLinks(payload);
  const { docs: known } = await payload.find({ collection: 'link-checks', pagination: false, depth: 0 });
  const rows = new Map(known.map((row) => [row.address, row]));

  async function write(address: string, holders: Holder[], result: LinkState): Promise<void> {
    const row = rows.get(address);
    const broken = result.state === 'broken';
    const data = {
      address,
      holders,
      state: result.state,
      reason: broken ? result.reason : null,
      failures: broken ? (row?.failures ?? 0) + 1 : 0,
      checkedAt: new Date().toISOString(),
    };
    if (row) await payload.update({ collection: 'link-checks', id: row.id, data, depth: 0 });
    else await payload.create({ collection: 'link-checks', data, depth: 0 });
  }

  const triedAt = (address: string) => Date.parse(rows.get(address)?.checkedAt ?? '') || 0;
  const due = [...web].filter(([address]) => triedAt(address) < Date.now() - restMs).sort(([a], [b]) => triedAt(a) - triedAt(b)).slice(0, mostInARun);
  const inTurn = pLimit(atATime);
  await Promise.all(due.map(([address, holders]) => inTurn(async () => write(address, holders, await checkLink(address, asking)))));
  for (const [address, holders] of dead) await write(address, holders, { state: 'broken', reason: 'unpublished' });
  const gone = known.filter(({ address }) => !web.has(address) && !dead.has(address)).map(({ id }) => id);
  if (gone.length > 0) await payload.delete({ collection: 'link-checks', where: { id: { in: gone } }, depth: 0 });
  return due.length;
}
