import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname ?? process.cwd();
const resolve = {
  alias: {
    '@payload-config': path.join(root, 'payload.config.ts'),
    // Next's guard against bundling for browsers; there is no browser here.
    'server-only': path.join(root, 'test/server-only.ts'),
    '@': root,
  },
};
// A busy machine may be late once; what is wrong is wrong twice.
const retry = process.env.CI ? 1 : 0;
// React's production build, which `production` below asks for, knows nothing of the development form of JSX.
const shared = { resolve, ssr: { resolve: { conditions: ['production'] } }, esbuild: { jsxDev: false } };
/** A second, as Vitest waits unless it is told, is short on a machine that is busy. */
const patience = { expect: { poll: { timeout: 10_000 } } };
// In production the portal makes its own tables.
const production = { NODE_ENV: 'production' } as const;
const integration = { ...patience, include: ['**/*.integration.test.ts'], exclude: ['**/node_modules/**', '.next/**'], retry, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  ...shared,
  test: {
    // Tests wait for databases and clocks: they take all cores, where Vitest would leave one.
    maxWorkers: '100%',
    projects: [
      { ...shared, test: { name: 'unit', ...patience, include: ['**/*.test.{ts,tsx}'], exclude: ['**/*.integration.test.ts', '**/node_modules/**', '.next/**', 'e2e/**'], retry, testTimeout: 60_000, hookTimeout: 60_000 } },
      { ...shared, test: { name: 'sqlite', env: { ...production, TEST_DATABASE: 'sqlite' }, globalSetup: ['test/empty-portal.ts'], ...integration } },
      { ...shared, test: { name: 'postgres', env: { ...production, TEST_DATABASE: 'postgres' }, globalSetup: ['test/postgres.ts'], ...integration } },
    ],
  },
});
