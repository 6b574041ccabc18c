export interface Asked {
  method: string;
  url: URL;
  body: string;
  cookie: string;
}
export interface Told {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export type Route = [method: string, path: RegExp, tell: (asked: Asked, parts: string[]) => Told];

export const ok = (body: unknown, headers?: Record<string, string>): Told => ({ status: 200, body, ...(headers ? { headers } : {}) });
export const problem = (status: number, code: string, title: string, detail: string): Told => ({
  status,
  body: { type: `urn:benhoc:problem:${code}`, title, status, detail, correlation: 'BH-7F3K' },
});
export const notFound = problem(404, 'not-found', 'Không tìm thấy', 'Không có gì ở địa chỉ này.');
export const pageOf = <T>(items: T[], total = items.length): Told => ok({ items, nextCursor: total > items.length ? 'next' : null, total });
export const json = <T>(asked: Asked): T => JSON.parse(asked.body === '' ? '{}' : asked.body) as T;
/** An instant this many minutes from now. */
export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
