/** The arguments with which Node runs the portal's server. */
export const serverCommand = [
  // Without it, loading the rich text package now and then ends the process in silence (payload issue 17757).
  '--conditions=production',
  // Renderings leave much behind that is garbage at once. A smaller nursery, in MB, keeps a third less memory.
  '--max-semi-space-size=8', '--max-old-space-size=512',
  '--import', 'tsx', 'server.ts',
];

/** Its environment: the C library keeps a heap for each of many threads unless it is told not to (mallopt(3)). */
export const serverSettings = { MALLOC_ARENA_MAX: '2' };
