import type { EventEmitter } from 'node:events';
import { Socket } from 'node:net';

/** A connection that the pool has lent. */
type Lent = EventEmitter & { release: (broken?: boolean) => void };

const hasStream = (client: object): client is { connection: { stream: unknown } } => 'connection' in client;

/** Node gives a connection that takes and sends nothing this event (https://nodejs.org/api/net.html#socketsettimeouttimeout-callback). */
function breakWhenSilent(client: object, patience: number): void {
  if (!hasStream(client) || !(client.connection.stream instanceof Socket)) return;
  const { stream } = client.connection;
  stream.setTimeout(patience, () => stream.destroy(new Error(`Connection terminated: PostgreSQL has said nothing for ${patience / 1000} seconds`)));
}

/**
 * Breaks connections of a pool on which nothing passes for so many milliseconds, as when a network or a machine vanishes
 * without a word: what waits for an answer fails, and the pool makes a new one.
 */
export function endSilentConnections(pool: EventEmitter, patience: number): void {
  const heard = new WeakSet<object>();
  const lent = new WeakSet<object>();
  pool.on('release', (_: unknown, client: Lent) => void lent.delete(client));
  pool.on('acquire', (client: Lent) => {
    lent.add(client);
    if (heard.has(client)) return;
    heard.add(client);
    breakWhenSilent(client, patience);
    client.on('end', () => {
      if (!lent.has(client)) return;
      // Drizzle never gives back a connection on which BEGIN fails: ten of them, and the pool has none left.
      client.release(true);
      client.release = () => undefined;
    });
  });
}
