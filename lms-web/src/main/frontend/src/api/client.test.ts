import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusal, serve } from '../app/page.test-env';
import { address, ask, get, post, put, rememberCsrfToken, whenSignedOut } from './client';
import { isProblem, ProblemError } from './problem';

afterEach(() => vi.unstubAllGlobals());

const caught = async (call: Promise<unknown>): Promise<ProblemError> => {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ProblemError) return error;
  throw new Error('it was not refused');
};

describe('a call to the server', () => {
  it('leaves out filters that are not set', () => {
    expect(address('/items', { q: 'ester', subject: '', level: null, size: 25 })).toBe('/api/v1/items?q=ester&size=25');
    expect(address('/items')).toBe('/api/v1/items');
  });

  it('carries the session token when it changes something, and only then', async () => {
    rememberCsrfToken('token-7');
    const calls = serve({ 'GET /today': {}, 'POST /session': {} });
    await get('/today');
    await post('/session', { username: 'a' });
    expect(calls.map(({ headers }) => headers.get('X-CSRF-Token'))).toEqual([null, 'token-7']);
    expect(calls[1]?.body).toEqual({ username: 'a' });
  });

  it.each([
    ['a', 'goes again with the token of a sign-in in another tab', ['token-7', 'token-8']],
    ['b', 'is refused when somebody else signed in there', ['token-7']],
  ])('(%s) %s', async (person, _, tokens) => {
    rememberCsrfToken('token-7', 'a');
    const sent: (string | null)[] = [];
    vi.stubGlobal('fetch', (address: string, { method, headers }: { method: string; headers: Headers }) => {
      if (address.endsWith('/session')) return Promise.resolve(Response.json({ person: { id: person }, csrfToken: 'token-8' }));
      const token = headers.get('X-CSRF-Token');
      sent.push(method === 'PUT' ? token : 'wrong method');
      return Promise.resolve(token === 'token-8' ? Response.json({}) : refusal(403, 'csrf-token-wrong', 'Trang đã cũ'));
    });
    await put('/blueprints/b1', {}).catch((refused: unknown) => expect(isProblem(refused, 'csrf-token-wrong')).toBe(true));
    expect(sent).toEqual(tokens);
  });

  it('names the version it replaces and gives back the new one', async () => {
    const calls = serve({ 'PUT /blueprints/b1': new Response('{"id":"b1"}', { headers: { ETag: '"4"' } }) });
    const answer = await ask<{ id: string }>('PUT', '/blueprints/b1', { body: {}, ifMatch: '"3"' });
    expect(calls[0]?.headers.get('If-Match')).toBe('"3"');
    expect(answer).toMatchObject({ body: { id: 'b1' }, etag: '"4"' });
  });

  it('turns a refusal into what the server said', async () => {
    serve({ 'POST /session': refusal(429, 'too-many-tries', 'Thử quá nhiều lần', { 'Retry-After': '75' }) });
    const error = await caught(post('/session', {}));
    expect(isProblem(error, 'too-many-tries')).toBe(true);
    expect([error.status, error.retryAfterSeconds, error.problem.title]).toEqual([429, 75, 'Thử quá nhiều lần']);
  });

  it('keeps the status of a refusal that is not JSON', async () => {
    serve({ 'GET /today': new Response('<html>', { status: 502, headers: { 'Content-Type': 'text/html' } }) });
    expect((await caught(get('/today'))).status).toBe(502);
  });

  it('says when the server was not reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect((await caught(get('/today'))).unreachable).toBe(true);
  });

  it('tells once the server no longer knows the caller, but not after wrong credentials', async () => {
    const told = vi.fn();
    whenSignedOut(told);
    serve({ 'GET /today': refusal(401, 'not-signed-in', 'Chưa đăng nhập'), 'POST /session': refusal(401, 'wrong-credentials', 'Sai mật khẩu') });
    await caught(post('/session', {}));
    expect(told).not.toHaveBeenCalled();
    await caught(get('/today'));
    expect(told).toHaveBeenCalledOnce();
  });

  it.each(['', '<html>Sign in to this network</html>'])('takes what is no answer of the server for not reached: "%s"', async (text) => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, { status: 200 })));
    expect((await caught(get('/today'))).unreachable).toBe(true);
  });

  it('takes an empty answer for what it is', async () => {
    serve({ 'PUT /session/password': new Response(null, { status: 204 }) });
    await expect(put('/session/password', {})).resolves.toBeUndefined();
  });
});
