import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    /* The default leaves one processor idle: half of a machine with two. */
    maxWorkers: '100%',
    setupFiles: ['src/setup.test-env.ts'],
  },
});
