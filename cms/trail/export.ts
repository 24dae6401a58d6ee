import { Forbidden, type Endpoint, type PayloadRequest, type Where } from 'payload';
import { z } from 'zod';
import { may } from '../roles';
import { speak } from '../speak';
import type { Trail } from '@/payload-types';
import { toCsvRow } from './csv';
import { actionLabels } from './entry';

const columns = ['sequence', 'at', 'action', 'actorName', 'actorRole', 'actor', 'place', 'collection', 'record', 'title', 'language', 'before', 'after', 'hash'] as const;

/** Entries read at once. */
const batch = 500;

/** A filter as the list of the newsroom writes it; Payload checks its fields and operators. */
const Filter = z.custom<Where>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

/** `GET /api/trail/export`: the trail as CSV, oldest first; takes the filter of the list as `where`. */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!may(req.user, 'readTrail')) throw new Forbidden(req.t);
    const filter = Filter.safeParse(req.query?.where);
    const where = filter.success ? filter.data : {};
    // A wrong filter is answered as such, before the file begins.
    await req.payload.count({ collection: 'trail', where, overrideAccess: false, user: req.user, req });
    const rows = readRows(req, where);
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await rows.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    });
    const day = new Date().toISOString().slice(0, 10);
    return new Response(body, {
      headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="nhat-ky-${day}.csv"`, 'Cache-Control': 'no-store' },
    });
  },
};

async function* readRows(req: PayloadRequest, where: Where): AsyncGenerator<string> {
  // Spreadsheets take a file for UTF-8 by its mark.
  yield `\uFEFF${toCsvRow([...columns])}`;
  for (let last = 0, more = true; more; ) {
    const { docs } = await req.payload.find({
      collection: 'trail',
      where: { and: [where, { sequence: { greater_than: last } }] },
      sort: 'sequence',
      limit: batch,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
    if (docs.length > 0) yield docs.map((entry) => toRow(req, entry)).join('');
    last = docs.at(-1)?.sequence ?? last;
    more = docs.length === batch;
  }
}

function toRow(req: PayloadRequest, entry: Trail): string {
  const label = actionLabels[entry.action];
  return toCsvRow(columns.map((column) => (column === 'action' && label ? speak(req, label) : entry[column])));
}
