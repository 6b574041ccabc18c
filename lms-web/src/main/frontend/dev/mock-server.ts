import { readFileSync } from 'node:fs';
import type { Connect, Plugin } from 'vite';
import { answer } from './answers.ts';

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'nonce-bW9jaw'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers `/api/v1` with invented data, so that pages can be drawn and looked at without a server. Development only. */
export function mockServer(): Plugin {
  const use = (middlewares: Connect.Server) => {
    middlewares.use('/api/v1', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const url = new URL(request.url ?? '/', 'http://mock');
        const told = answer({ method: request.method ?? 'GET', url, body: Buffer.concat(chunks).toString('utf8'), cookie: request.headers.cookie ?? '' });
        response.writeHead(told.status, { 'Content-Type': told.status < 400 ? 'application/json' : 'application/problem+json', ...told.headers });
        response.end(told.body === undefined ? '' : typeof told.body === 'string' ? told.body : JSON.stringify(told.body));
      });
    });
  };
  /** Built pages under the policy that the server sends, so that what it would refuse is seen here first. */
  const guard = (middlewares: Connect.Server) => {
    middlewares.use((request, response, next) => {
      if (request.headers.accept?.includes('text/html') !== true) return next();
      const file = request.url?.startsWith('/phong-thi/') ? 'exam.html' : 'index.html';
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy });
      response.end(readFileSync(`dist/${file}`, 'utf8').replace('{{nonce}}', 'bW9jaw'));
    });
  };
  return {
    name: 'mock-server',
    configureServer: (server) => use(server.middlewares),
    configurePreviewServer: (server) => {
      use(server.middlewares);
      guard(server.middlewares);
    },
  };
}
