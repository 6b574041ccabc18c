import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { RoomMock } from './RoomMock.ts';

const NONCE = 'drawn-for-looking-at-only';
const POLICY = `default-src 'self'; script-src 'self'; style-src 'self' 'nonce-${NONCE}'; style-src-attr 'none'; object-src 'none'; base-uri 'self'`;

/** The exam room against an invented server: `vite --mode room`, or `vite preview --mode room` for what was built, under the real policy. */
export function roomServer(): Plugin {
  const mock = new RoomMock();
  const api = (middlewares: Connect.Server) =>
    middlewares.use('/api/v1', (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const told = mock.answer(request.method ?? 'GET', request.url ?? '/', Buffer.concat(chunks).toString('utf8'));
        response.writeHead(told.status, { 'Content-Type': told.status < 400 ? 'application/json' : 'application/problem+json' });
        response.end(told.body === undefined ? '' : JSON.stringify(told.body));
      });
    });
  return {
    name: 'room-server',
    configureServer: ({ middlewares }) => {
      api(middlewares);
      middlewares.use((request, _, next) => {
        if (request.url?.startsWith('/phong-thi/') && !request.url.includes('.')) request.url = '/exam.html';
        next();
      });
    },
    configurePreviewServer: ({ middlewares }) => {
      api(middlewares);
      middlewares.use('/phong-thi/', (request, response, next) => {
        if (request.url?.includes('.')) return next();
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY });
        response.end(readFileSync('dist/exam.html', 'utf8').replaceAll('{{nonce}}', NONCE));
      });
    },
  };
}
