import { Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import type { z } from 'zod';

type Moves<Name extends string, Given> = {
  /** Where a transition is made, and where it is said how a record stands: under the record's own address. */
  paths: { move: string; standing: string };
  /** Says whether a text names a transition that may be asked for; the portal's own are nobody's to ask for. */
  isMove: (name: unknown) => name is Name;
  body: z.ZodType<Given>;
  /** Makes the error for a record that is not there, or for a part of the body that is not as it should be. */
  refuse: (req: PayloadRequest, wrong: 'gone' | { part: PropertyKey | undefined }) => Error;
  /** Makes a transition, or throws what the official is told. */
  perform: (req: PayloadRequest, id: number, name: Name, given: Given) => Promise<void>;
  /** Gives how a record stands and what the official may do with it. */
  describe: (req: PayloadRequest, id: number) => Promise<object>;
};

/** Makes the two endpoints by which the newsroom's panels make transitions of a record: both answer with how it stands. */
export function moveEndpoints<Name extends string, Given>({ paths, isMove, body, refuse, perform, describe }: Moves<Name, Given>): Endpoint[] {
  const readId = (req: PayloadRequest): number => {
    if (!req.user) throw new Forbidden(req.t);
    const id = Number(req.routeParams?.id);
    if (!Number.isSafeInteger(id)) throw refuse(req, 'gone');
    return id;
  };
  return [
    {
      path: `/:id/${paths.move}/:name`,
      method: 'post',
      handler: async (req) => {
        const id = readId(req);
        const name = req.routeParams?.name;
        if (!isMove(name)) return Response.json({ errors: [] }, { status: 404 });
        const sent: unknown = await req.json?.().catch(() => ({}));
        const read = body.safeParse(sent ?? {});
        if (!read.success) throw refuse(req, { part: read.error.issues[0]?.path[0] });
        await perform(req, id, name, read.data);
        return Response.json(await describe(req, id));
      },
    },
    {
      path: `/:id/${paths.standing}`,
      method: 'get',
      handler: async (req) => Response.json(await describe(req, readId(req)), { headers: { 'Cache-Control': 'no-store' } }),
    },
  ];
}
