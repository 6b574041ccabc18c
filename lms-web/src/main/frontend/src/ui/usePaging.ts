import { useLocation, useNavigate, useSearchParams } from 'react-router';

export interface Paging {
  cursor: string;
  /** Counted from one. */
  page: number;
  next: (cursor: string) => void;
  previous: () => void;
}

/** Cursors of the pages passed so far; the browser keeps them with its history entry. */
const trailOf = (state: unknown): string[] => {
  const trail = (state as { trail?: unknown } | null)?.trail;
  return Array.isArray(trail) ? trail.filter((cursor): cursor is string => typeof cursor === 'string') : [];
};

/** A server-paged list: the cursor stands in the URL, the way back in the history. Without a way back, back means the first page. */
export function usePaging(): Paging {
  const [params] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const cursor = params.get('tiep') ?? '';
  const page = Math.max(1, Number(params.get('trang')) || 1);
  const trail = trailOf(location.state);
  const go = (toCursor: string, toPage: number, toTrail: string[]) => {
    const next = new URLSearchParams(params);
    if (toCursor === '') next.delete('tiep');
    else next.set('tiep', toCursor);
    if (toPage === 1) next.delete('trang');
    else next.set('trang', String(toPage));
    void navigate({ search: next.toString() }, { state: { trail: toTrail } });
    window.scrollTo(0, 0);
  };
  return {
    cursor,
    page,
    next: (to) => go(to, page + 1, [...trail, cursor]),
    previous: () => {
      const back = trail.at(-1);
      if (back === undefined) go('', 1, []);
      else go(back, page - 1, trail.slice(0, -1));
    },
  };
}
