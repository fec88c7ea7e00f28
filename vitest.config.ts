import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The folders of tsconfig.pure.json: their tests run in bare Node, so a DOM slip fails at run time too. */
const PURE = [
  'snapshot',
  'lexicons',
  'settings',
  'computed',
  'audits',
  'report',
  'shortlist',
  'link-check',
  'export',
  'i18n',
].map((folder) => `lib/${folder}/**/*.test.ts`);

/** Speed is measured by `npm run bench`; a test only must not hang. Milliseconds. */
const HANG_MS = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        // One worker runs many files: pure code keeps no state that one test could leave to another.
        test: {
          name: 'pure',
          environment: 'node',
          include: PURE,
          isolate: false,
          testTimeout: HANG_MS,
          hookTimeout: HANG_MS,
        },
      },
      {
        // WxtVitest must stand in the project's own plugins, or the fake browser is not seen by storage.
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          testTimeout: HANG_MS,
          hookTimeout: HANG_MS,
          environment: 'jsdom',
          // Making a jsdom takes longer than most files' tests.
          isolate: false,
          setupFiles: ['tests/support/empty-document.ts'],
          include: ['lib/{gather,highlight,platform,store}/**/*.test.ts', 'components/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'project',
          environment: 'node',
          testTimeout: HANG_MS,
          hookTimeout: HANG_MS,
          include: ['tests/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        // Needs both builds in .output; `npm test` makes them first.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Browsers mostly wait. More of them than this keep each other from answering in time.
          maxWorkers: 2,
        },
      },
    ],
  },
});
