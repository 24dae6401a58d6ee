import { getChanges, noteTags, type Changes } from './rendering';

/**
 * Makes a reading that renderings share until something with its tags changes: what nearly every page shows is not read
 * for each. The tags are noted for the page, as are those of what is read within: name them too. A preview reads for itself, and so
 * does whatever runs outside a rendering. What is given belongs to all: nobody may change it.
 */
export function keepReading<Key extends string, Value>(tags: readonly string[], read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const shown = { tags: new Set(tags) };
  const kept = new WeakMap<Changes, Map<Key, { generation: number; value: Promise<Value> }>>();

  return (key) => {
    noteTags(...tags);
    const changes = getChanges();
    if (!changes) return read(key);
    const readings = kept.get(changes) ?? new Map();
    kept.set(changes, readings);
    const known = readings.get(key);
    if (known && changes.isCurrent(shown, known.generation)) return known.value;
    const { generation } = changes;
    const value = read(key);
    readings.set(key, { generation, value });
    // Whoever comes next tries again.
    value.catch(() => readings.get(key)?.value === value && readings.delete(key));
    return value;
  };
}
