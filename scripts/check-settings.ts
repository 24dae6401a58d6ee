export {};

// Says what is wrong with the settings before anything is built or started, and ends with 1.
try {
  await import('../lib/env');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
