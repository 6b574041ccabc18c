import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mockServer } from './dev/mock-server.ts';
import { roomServer } from './dev/room/roomServer.ts';
import { lean } from './scripts/lean.ts';
import { roomWorker } from './scripts/room-worker.ts';
import { woff2Only } from './scripts/woff2-only.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The exam room has a budget: it reads the same message files with a reader of its own, a twentieth of the size. */
const smallWords = {
  'react-i18next': at('src/exam-room/words/react-i18next.ts'),
  i18next: at('src/exam-room/words/i18next.ts'),
};

/**
 * Two builds into one folder, so that nothing the app needs can leak into the exam room: `--mode exam` builds the room.
 * `--mode mock` serves the pages against invented data, `--mode room` the exam room;
 * neither of the two builds can reach that.
 */
export default defineConfig(({ mode }) => ({
  appType: 'spa',
  plugins: [
    react(),
    woff2Only(),
    ...(mode === 'exam' ? [lean(), roomWorker()] : []),
    ...(mode === 'mock' ? [mockServer()] : []),
    ...(mode === 'room' ? [roomServer()] : []),
  ],
  resolve: { alias: mode === 'exam' ? smallWords : {} },
  build: {
    target: 'es2022',
    emptyOutDir: mode !== 'exam',
    /* Fonts as data addresses would be refused by the content security policy. */
    assetsInlineLimit: 0,
    assetsDir: mode === 'exam' ? 'assets/exam-room' : 'assets',
    /* The room is one script beside its words: nothing to load ahead in browsers that don't know how. Packed by terser it is half a kilobyte smaller. */
    ...(mode === 'exam'
      ? { modulePreload: { polyfill: false }, minify: 'terser', terserOptions: { module: true, compress: { passes: 3, inline: 0, reduce_funcs: false } } }
      : {}),
    rolldownOptions: { input: mode === 'exam' ? 'exam.html' : 'index.html' },
  },
  server: { host: '127.0.0.1', ...(mode === 'mock' ? {} : { proxy: { '/api': 'http://127.0.0.1:29080' } }) },
  preview: { host: '127.0.0.1', ...(mode === 'mock' ? {} : { proxy: { '/api': 'http://127.0.0.1:29080' } }) },
}));
