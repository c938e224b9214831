// Groups of tests: what needs only this process, what needs databases, what needs the built server, what needs a browser
// too; and, when they are asked for, the use cases on PostgreSQL, and what needs a PostgreSQL server.

import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const inProcess = ['domain', 'forms', 'text', 'emails', 'documents', 'ui', 'use-cases', 'web', 'demo', 'architecture']
/** Two cores would have one worker: the second takes a third of the time away. */
const maxWorkers = Math.max(2, availableParallelism() - 1)
const served = { globalSetup: ['test/support/seeded-world.ts'], testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: inProcess.map(folder => `test/${folder}/**/*.test.{ts,tsx}`),
          setupFiles: ['test/support/setup-worlds.ts'],
          testTimeout: 20_000,
          maxWorkers,
          // no test keeps anything in a module: loading each of them once a worker, not once a file, takes a fifth of the time
          isolate: false,
        },
      },
      // each file has its own databases, of both kinds, and closes them
      {
        extends: true,
        test: { name: 'db', include: ['test/db/**/*.test.ts'], maxWorkers, testTimeout: 20_000, hookTimeout: 60_000 },
      },
      { extends: true, test: { name: 'http', include: ['test/http/**/*.test.ts'], maxWorkers, ...served } },
      {
        extends: true,
        test: {
          name: 'use-cases-on-postgres',
          include: ['test/use-cases/**/*.test.ts'],
          // one copies the bytes of an SQLite file, the other changes them
          exclude: ['test/use-cases/random-sequences.test.ts', 'test/use-cases/envelope/tampering.test.ts'],
          env: { TEST_DATABASE: 'postgres' },
          setupFiles: ['test/support/setup-worlds.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres-server',
          include: ['test/postgres/**/*.test.ts'],
          env: { TEST_DATABASE: 'postgres' },
          ...served,
        },
      },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...served, maxWorkers: 1 } },
    ],
    setupFiles: ['test/support/setup.ts'],
    coverage: { include: ['app/**', 'db/**', 'emails/**'], reporter: ['text-summary', 'html'] },
  },
})
