/**
 * The portal's server in one file, as `scripts/build.mjs` makes it. Compiled while it runs, it starts a second later and
 * keeps 40 MB more.
 */
export const serverFile = '.next/portal.mjs';

/** The arguments with which Node runs it. */
export const serverCommand = [
  // Without it, loading the rich text package now and then ends the process in silence (payload issue 17757).
  '--conditions=production',
  // Renderings leave much behind that is garbage at once. A smaller nursery, in MB, keeps a third less memory.
  '--max-semi-space-size=4', '--max-old-space-size=512',
  // One compiler that makes fast code is enough: the other, which makes it sooner, takes 40 MB at once for its work, and 20 MB more for what it makes.
  '--no-maglev',
  serverFile,
];

/**
 * Its environment: moments that Payload writes on its pages are those of Viet Nam, as all others are; the C library keeps
 * a heap for each of many threads, and large blocks that were freed, unless it is told not to (mallopt(3)).
 */
export const serverSettings = { TZ: 'Asia/Ho_Chi_Minh', MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };
