/** How long nothing more is said, in milliseconds: whoever causes what is said could fill the log otherwise. */
const quiet = 60_000;

/** Makes what says something at once, and after that once in a while, with how many times there was reason to since it last did. */
export function createSeldom<About extends unknown[]>(say: (times: number, ...about: About) => void): (...about: About) => void {
  let times = 0;
  let saidAt = -Infinity;
  return (...about) => {
    times += 1;
    const now = performance.now();
    if (now - saidAt < quiet) return;
    say(times, ...about);
    [times, saidAt] = [0, now];
  };
}
