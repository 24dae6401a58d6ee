import { getChanges, noteTags, type Changes } from './rendering';
import { within } from './within';

/** How long pages wait for a reading, in milliseconds: shorter than a rendering may take, or one that never ends would end each of them. */
const longest = 10_000;

/**
 * Makes a reading that renderings share until anything changes: what nearly every page shows is not read for each. The
 * tags are noted for the page; those of what is read within have to be among them. A preview reads for itself, and so
 * does whatever runs outside a rendering. What is given belongs to all: nobody may change it.
 */
export function keepReading<Key extends string, Value>(tags: readonly string[] | ((key: Key) => readonly string[]), read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new WeakMap<Changes, Map<Key, { generation: number; value: Promise<Value> }>>();

  return (key) => {
    noteTags(...(typeof tags === 'function' ? tags(key) : tags));
    const changes = getChanges();
    if (!changes) return read(key);
    const { generation } = changes;
    const readings = kept.get(changes) ?? new Map();
    kept.set(changes, readings);
    const known = readings.get(key);
    if (known?.generation === generation) return known.value;
    const value = within(longest, read(key));
    readings.set(key, { generation, value });
    // Whoever comes next tries again.
    value.catch(() => readings.get(key)?.value === value && readings.delete(key));
    return value;
  };
}
