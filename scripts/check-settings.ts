export {};

// Says what is wrong with the settings, or with the department's data, before anything is built or started, and ends with 1.
try {
  const { env } = await import('../lib/env');
  const { readDepartment } = await import('../departments/read');
  await readDepartment(env.DEPARTMENT);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
