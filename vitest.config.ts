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

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'pure', environment: 'node', include: PURE },
      },
      {
        // WxtVitest must stand in the project's own plugins, or the fake browser is not seen by storage.
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['lib/{gather,highlight,platform,store}/**/*.test.ts', 'components/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: { name: 'project', environment: 'node', include: ['tests/*.test.ts', 'scripts/**/*.test.ts'] },
      },
      {
        // Needs both builds in .output; `npm test` makes them first.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
