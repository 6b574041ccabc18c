import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { vi } from 'vitest';
import type { Capability, Session } from '../api/types';
import { startMessages } from '../i18n';
import { DisplayProvider } from '../ui/Display';
import { loadMessages } from './loadMessages';
import { makeQueryClient } from './queries';

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  headers: Headers;
}

/** A body, a response of its own, or a function of the call that gives one of the two. */
type Answers = Record<string, unknown>;

/** A refusal, as the server sends one. */
export const refusal = (status: number, code: string, title: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ type: `urn:benhoc:problem:${code}`, title, status, detail: `${title}.` }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });

/** Answers `fetch` by `METHOD /path`; whatever is not listed is not found. Gives back the calls that were made. */
export function serve(answers: Answers): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    const url = new URL(address, 'http://server');
    const call: Call = {
      method: init.method ?? 'GET',
      path: url.pathname.replace('/api/v1', ''),
      query: url.searchParams,
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : init.body,
      headers: new Headers(init.headers),
    };
    calls.push(call);
    const given = answers[`${call.method} ${call.path}`];
    const reply: unknown = typeof given === 'function' ? (given as (call: Call) => unknown)(call) : given;
    if (reply instanceof Response) return Promise.resolve(reply);
    if (reply === undefined) return Promise.resolve(refusal(404, 'not-found', 'Không tìm thấy'));
    return Promise.resolve(new Response(JSON.stringify(reply), { headers: { 'Content-Type': 'application/json' } }));
  });
  return calls;
}

export const sessionOf = (capabilities: Capability[], changes: Partial<Session> = {}): Session => ({
  person: {
    id: 'p',
    fullName: 'Phạm Thị Thu Vân',
    initials: 'TV',
    username: 'giaovien1',
    mustChangePassword: false,
    roles: [{ role: 'teacher', unitId: 'u', unitName: 'Tổ Toán' }],
    capabilities,
    place: null,
  },
  schoolYear: { code: '2026', name: '2026–2027' },
  schoolYears: [{ code: '2026', name: '2026–2027' }],
  csrfToken: 'token-1',
  language: 'vi',
  serverNow: '2026-11-21T07:00:00Z',
  demo: true,
  ...changes,
});

/** Draws routes as the app would, in Vietnamese, at an address. */
export async function visit(routes: RouteObject[], at: string) {
  if (!i18next.isInitialized) await startMessages(loadMessages);
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const screen = render(
    <QueryClientProvider client={makeQueryClient()}>
      <DisplayProvider>
        <RouterProvider router={router} />
      </DisplayProvider>
    </QueryClientProvider>,
  );
  return { ...screen, router };
}

export const visitPage = (element: ReactElement, at = '/') => visit([{ path: '*', element }], at);
