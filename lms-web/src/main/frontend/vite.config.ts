import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mockServer } from './dev/mock-server.ts';

/**
 * Two builds into one folder, so that nothing the app needs can leak into the exam room: `--mode exam` builds the room.
 * `--mode mock` serves the pages against invented data; neither of the two builds can reach it.
 */
export default defineConfig(({ mode }) => ({
  appType: 'spa',
  plugins: [react(), ...(mode === 'mock' ? [mockServer()] : [])],
  build: {
    target: 'es2022',
    emptyOutDir: mode !== 'exam',
    assetsDir: mode === 'exam' ? 'phong-thi/assets' : 'assets',
    rolldownOptions: { input: mode === 'exam' ? 'exam.html' : 'index.html' },
  },
  server: { host: '127.0.0.1', ...(mode === 'mock' ? {} : { proxy: { '/api': 'http://127.0.0.1:29080' } }) },
  preview: { host: '127.0.0.1', ...(mode === 'mock' ? {} : { proxy: { '/api': 'http://127.0.0.1:29080' } }) },
}));
