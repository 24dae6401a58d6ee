/** How long after the last answer it is asked again, in milliseconds. */
const pause = 1000;

/**
 * Knows whether pages can be made at all. Once a rendering has failed for want of the database, no other is tried until
 * the database is there again: readers get what is stored at once, and not when one more rendering has failed.
 */
export function createReadiness(isReady: () => Promise<boolean>) {
  let away = false;

  async function waitUntilReady(): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, pause).unref());
    while (!(await isReady()));
    away = false;
  }

  return {
    isAway: () => away,

    /** Finds out, after a rendering has failed, whether any other would. */
    async lookAfter(): Promise<void> {
      if (away || (await isReady()) || away) return;
      away = true;
      void waitUntilReady();
    },
  };
}
