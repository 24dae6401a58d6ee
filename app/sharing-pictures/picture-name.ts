/** Takes the slug out of the name of a page's picture; undefined when it is no such name. */
export function slugOf(file: string): string | undefined {
  return /^(.+)\.png$/.exec(file)?.[1];
}
