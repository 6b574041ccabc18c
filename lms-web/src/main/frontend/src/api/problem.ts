/** One located fault in what was sent. */
export interface LocatedError {
  path: string;
  code: string;
  message: string;
}

/** RFC 9457 as this server writes it: title and detail are already in the reader's language. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  correlation?: string;
  errors?: LocatedError[];
}

const FOREIGN = 'urn:benhoc:problem:unexpected';

/** The server refused, or could not be reached (`status` 0). */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get status(): number {
    return this.problem.status;
  }

  /** The last part of the type: `attempt-closed`. */
  get code(): string {
    return this.problem.type.split(':').at(-1) ?? '';
  }

  /** Not said by this application but by what stands in its place: a proxy, or a server that has not started it yet. */
  get foreign(): boolean {
    return this.problem.type === FOREIGN;
  }

  get unreachable(): boolean {
    return this.problem.status === 0;
  }
}

export const isProblem = (error: unknown, code?: string): error is ProblemError => error instanceof ProblemError && (code === undefined || error.code === code);

/** Reads a refusal; a proxy's HTML page or an empty body still becomes a problem with its status. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const retry = Number(response.headers.get('Retry-After'));
  const retryAfter = Number.isFinite(retry) && retry > 0 ? retry : null;
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  const body: unknown = isJson ? await response.json().catch(() => null) : null;
  const given = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return new ProblemError({ ...given, type: given.type ?? FOREIGN, title: given.title ?? '', status: response.status }, retryAfter);
}
