/**
 * Reads the number of a page of a list as addresses bear it; null for anything else. One number has one spelling, so
 * that one page has one address.
 */
export function parsePage(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** Reads a year as addresses bear it; null for anything else. */
export function parseYear(text: string): number | null {
  return /^[12]\d{3}$/.test(text) ? Number(text) : null;
}
