/** A line of a table, and the line that makes headers of the row above it. */
const row = /^\|.*\|$/;
const underHeaders = /^\|(\s*:?-+:?\s*\|)+$/;

/** Says whether a text in Markdown has a table without a row of headers: the newsroom publishes none. */
export function hasTableWithoutHeader(markdown: string): boolean {
  const lines = markdown.split('\n').map((line) => line.trim());
  return lines.some((line, at) => row.test(line) && !row.test(lines[at - 1] ?? '') && !underHeaders.test(lines[at + 1] ?? ''));
}
