/**
 * Gives the options by which an LRUCache holds so many entries at most and takes memory as they come: with `max` alone
 * it takes the room for all of them at once, 40 bytes for each.
 */
export const atMost = (count: number): { maxSize: number; sizeCalculation: () => number } => ({ maxSize: count, sizeCalculation: () => 1 });
