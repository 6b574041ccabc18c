import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/* What renders is *.test.tsx and gets a document; the rest does without one, which takes as long to make as many tests to run. */
export default defineConfig({
  plugins: [react()],
  test: {
    testTimeout: 30_000,
    /* The default leaves one processor idle: half of a machine with two. */
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/setup.test-env.ts'],
        },
      },
      { extends: true, test: { name: 'logic', environment: 'node', include: ['src/**/*.test.ts'] } },
    ],
  },
});
