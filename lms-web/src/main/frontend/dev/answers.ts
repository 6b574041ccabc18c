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

type Route = [method: string, path: RegExp, tell: (asked: Asked, parts: string[]) => Told];

const routes: Route[] = [];

export const notFound: Told = {
  status: 404,
  body: { type: 'urn:benhoc:problem:not-found', title: 'Không tìm thấy', status: 404, detail: 'Không có gì ở địa chỉ này.' },
};

export function answer(asked: Asked): Told {
  for (const [method, path, tell] of routes) {
    const match = path.exec(asked.url.pathname);
    if (method === asked.method && match) return tell(asked, match.slice(1));
  }
  return notFound;
}
