import { NotFound, type BaseDatabaseAdapter, type DatabaseAdapterObj } from 'payload';
import { adaptDatabase } from './adapt-database';
import { lockRecord } from './statements';

/**
 * Gives the same database, in which what was deleted stays deleted. Payload's adapter writes a record whole, by INSERT …
 * ON CONFLICT: a save of what was read before somebody deleted it would make it anew, an account with its sessions too.
 */
export function stayDeleted<Adapter extends BaseDatabaseAdapter>(database: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> {
  return adaptDatabase(database, (adapter: BaseDatabaseAdapter) => {
    const { updateOne } = adapter;
    adapter.updateOne = async (args) => {
      const { collection, id, req } = args;
      if (id === undefined) return updateOne.call(adapter, args);
      // A deletion that is under way is waited for.
      if (req?.payload && (await req.transactionID) !== undefined) await lockRecord({ payload: req.payload, transactionID: req.transactionID }, collection.replaceAll('-', '_'), Number(id));
      const there = await adapter.findOne({ collection, where: { id: { equals: id } }, select: {}, req });
      if (!there) throw new NotFound(req?.t);
      return updateOne.call(adapter, args);
    };
  });
}
