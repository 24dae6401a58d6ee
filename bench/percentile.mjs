/**
 * Gives a percentile, between 0 and 1, of some numbers.
 * @param {number[]} values
 * @param {number} part
 */
export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];
}
