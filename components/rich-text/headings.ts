/** Where the headings of a text can begin: the title of a page is its one h1. */
export type HeadingLevel = 2 | 3 | 4;

/** An editor offers three levels; older texts may hold others. */
const steps = { h1: 0, h2: 0, h3: 1, h4: 2, h5: 2, h6: 2 } as const;

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Gives the element for a heading of a text whose highest headings stand at `level`. */
export function headingTag(tag: keyof typeof steps, level: HeadingLevel): (typeof tags)[number] {
  return tags[level - 2 + steps[tag]] ?? 'h6';
}
