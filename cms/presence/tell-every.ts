/** How often an open form tells that it is open, in milliseconds. */
export const tellEvery = 15_000;
