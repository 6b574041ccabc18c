import type { Connect, Plugin } from 'vite';
import { answer } from './answers.ts';

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
  return {
    name: 'mock-server',
    configureServer: (server) => use(server.middlewares),
    configurePreviewServer: (server) => use(server.middlewares),
  };
}
