import type { Admission, AttemptState, ItemResponse, PaperItem, ResponseBatch, SealedPaper } from '../../src/exam-room/api/types';
import { papers } from './papers.ts';

const MINUTE = 60_000;
const SEAL = { by: 'mock', secret: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' };
const iso = (at: number) => new Date(at).toISOString();

export interface Told {
  status: number;
  body?: unknown;
}

interface Scene {
  paper: string;
  state: Admission['state'];
  /** Minutes from the start of the mock until the sitting opens, and until the attempt's deadline. */
  opens: number;
  left: number;
  by?: AttemptState['handedInBy'];
  entry?: Admission['entry'];
  /** In line before the paper, at this place. */
  place?: number;
  /** Only for Safe Exam Browser. */
  locked?: boolean;
}

/** Each sitting id is a scene of its own. */
const scenes: Record<string, Scene> = {
  cho: { paper: 'toan', state: 'upcoming', opens: 12.6, left: 90 },
  mo: { paper: 'toan', state: 'open', opens: -2, left: 90 },
  ma: { paper: 'toan', state: 'open', opens: -2, left: 90, entry: 'code' },
  goi: { paper: 'toan', state: 'open', opens: -2, left: 90, entry: 'admission' },
  hang: { paper: 'toan', state: 'open', opens: -2, left: 90, place: 128 },
  seb: { paper: 'toan', state: 'open', opens: -2, left: 90, locked: true },
  toan: { paper: 'toan', state: 'writing', opens: -43, left: 47.2 },
  tin: { paper: 'tin', state: 'writing', opens: -3, left: 47 },
  anh: { paper: 'anh', state: 'writing', opens: -3, left: 47 },
  van: { paper: 'van', state: 'writing', opens: -3, left: 117 },
  sap: { paper: 'toan', state: 'writing', opens: -86, left: 4.68 },
  cuoi: { paper: 'toan', state: 'writing', opens: -89, left: 0.72 },
  het: { paper: 'toan', state: 'writing', opens: -90, left: 0.05 },
  nho: { paper: 'toan', state: 'missed', opens: -60, left: 0 },
  nop: { paper: 'toan', state: 'handed_in', opens: -90, left: 0, by: 'candidate' },
  thu: { paper: 'toan', state: 'handed_in', opens: -90, left: 0, by: 'invigilator' },
  xong: { paper: 'toan', state: 'released', opens: -900, left: 0, by: 'clock' },
};

/** A server of one pupil, good enough to draw the room and to try its saving. */
export class RoomMock {
  private readonly attempts = new Map<string, AttemptState>();
  private readonly seen = new Set<string>();
  private signedIn = true;

  answer(method: string, path: string, text: string): Told {
    const [, first, id = '', act = ''] = /^\/(my\/sittings|attempts|session|mock)\/?([^/?]*)\/?([^/?]*)/.exec(path) ?? [];
    if (first === 'mock') return this.control(id);
    if (first === 'session') return this.session(method, id, text);
    if (!this.signedIn) return problem(401, 'not-signed-in', 'Chưa đăng nhập');
    if (first === 'my/sittings') return this.sitting(method, id, act);
    const state = this.attempts.get(id);
    if (first !== 'attempts' || !state) return problem(404, 'not-found', 'Không tìm thấy');
    return this.attempt(state, act, text);
  }

  private control(what: string): Told {
    this.signedIn = what !== 'sign-out';
    if (what === 'reset') this.attempts.clear();
    return { status: 204 };
  }

  private session(method: string, part: string, text: string): Told {
    if (part !== '') return { status: 204 };
    if (method === 'POST') {
      const { password } = JSON.parse(text) as { password: string };
      if (password !== 'thu') return problem(401, 'wrong-credentials', 'Tên đăng nhập hoặc mật khẩu chưa đúng');
      this.signedIn = true;
    }
    const person = { id: 'p1', fullName: 'Trần Ngọc Hân', initials: 'NH', mustChangePassword: false };
    return { status: 200, body: { person: this.signedIn ? person : null, csrfToken: 't', language: 'vi', serverNow: iso(Date.now()) } };
  }

  private sitting(method: string, id: string, act: string): Told {
    const scene = scenes[id];
    if (!scene) return problem(404, 'not-found', 'Không tìm thấy ca thi');
    if (scene.locked) {
      return problem(403, 'safe-browser-required', 'Ca thi dùng Safe Exam Browser', 'Hãy tải tệp cấu hình ở trang phòng chờ rồi mở bằng Safe Exam Browser.');
    }
    if (method === 'POST' && act === 'attempt' && scene.place !== undefined) return { status: 202, body: { position: scene.place, retryMillis: 2_000 } };
    if (method === 'POST' && act === 'attempt') return { status: 200, body: { ...this.begin(id, scene), seal: SEAL } };
    if (scene.state === 'released' || scene.state === 'handed_in') this.begin(id, scene);
    return { status: 200, body: this.admission(id, scene) };
  }

  private admission(id: string, scene: Scene): Admission {
    const paper = paperOf(scene);
    const opens = Date.now() + scene.opens * MINUTE;
    return {
      id,
      title: paper.title,
      subject: paper.subject,
      opensAt: iso(opens),
      closesAt: iso(opens + 15 * MINUTE),
      minutes: paper.minutes,
      state: this.attempts.get(id)?.state === 'writing' ? 'writing' : scene.state,
      attemptId: ['writing', 'handed_in', 'released'].includes(scene.state) ? id : null,
      candidate: { fullName: 'Trần Ngọc Hân', initials: 'NH', sbd: '07104218', className: '12A3', seat: 14, form: paper.form, place: null, largerText: false },
      serverNow: iso(Date.now()),
      rules: [
        'Có mặt đúng giờ; muộn quá 15 phút thì không được vào.',
        'Chỉ mở trang làm bài; không dùng điện thoại, tai nghe hay tài liệu.',
        'Bài tự lưu sau mỗi câu. Mất mạng hay hỏng máy, báo giám thị; em đăng nhập lại ở máy khác và làm tiếp.',
        'Hết giờ, bài tự nộp. Bài trắc nghiệm: không rời phòng trước khi hết giờ.',
      ],
      format: { parts: paper.parts.map(({ number, kind, items, scheme }) => ({ number, kind, scheme, count: items.length })) },
      entry: scene.entry ?? 'open',
      admitted: false,
      lockdown: { safeBrowser: false, oneDevice: false },
    };
  }

  private begin(id: string, scene: Scene): AttemptState {
    const there = this.attempts.get(id);
    if (there) return this.told(there);
    const now = Date.now();
    const over = scene.by !== undefined;
    const state: AttemptState = {
      id,
      sittingId: id,
      state: over ? 'handed_in' : 'writing',
      serverNow: iso(now),
      startedAt: iso(now + scene.opens * MINUTE),
      deadline: iso(now + scene.left * MINUTE),
      millisLeft: scene.left * MINUTE,
      lastSequence: 0,
      responses: scene.state === 'open' || scene.state === 'upcoming' ? {} : halfWay(paperOf(scene)),
      flags: scene.paper === 'toan' ? ['1.5', '1.10', '2.2'] : [],
      block: null,
      answered: 0,
      total: paperOf(scene).parts.reduce((sum, part) => sum + part.items.length, 0),
      held: 0,
      leftOut: [],
      handedInAt: over ? iso(now - 3 * MINUTE) : null,
      handedInBy: scene.by ?? null,
      receiptCode: over ? 'K7M2-9QXT-HWKD' : null,
      released: scene.state === 'released',
      seal: null,
      paused: false,
      pausedUntil: null,
    };
    this.attempts.set(id, state);
    return this.told(state);
  }

  private told(state: AttemptState): AttemptState {
    const over = state.state === 'writing' && Date.now() > Date.parse(state.deadline) + 4_000;
    if (over) Object.assign(state, { state: 'handed_in', handedInAt: state.deadline, handedInBy: 'clock', receiptCode: 'P3RD-62VN-MM8W' });
    return {
      ...state,
      answered: Object.keys(state.responses).length,
      serverNow: iso(Date.now()),
      millisLeft: Math.max(0, Date.parse(state.deadline) - Date.now()),
    };
  }

  private attempt(state: AttemptState, act: string, text: string): Told {
    if (act === '') return { status: 200, body: this.told(state) };
    if (act === 'paper') return { status: 200, body: paperOf(scenes[state.id]) };
    if (act === 'hand-in') {
      const now = iso(Date.now());
      Object.assign(state, { state: 'handed_in', handedInAt: now, handedInBy: 'candidate', receiptCode: 'K7M2-9QXT-HWKD' });
      return {
        status: 200,
        body: { handedInAt: now, by: 'candidate', receiptCode: 'K7M2-9QXT-HWKD', answered: Object.keys(state.responses).length, total: 22 },
      };
    }
    if (this.told(state).state === 'handed_in') return problem(409, 'attempt-closed', 'Bài đã đóng');
    return { status: 200, body: this.save(state, JSON.parse(text) as ResponseBatch) };
  }

  private save(state: AttemptState, batch: ResponseBatch) {
    for (const entry of batch.entries) {
      const key = `${state.id} ${batch.clientId} ${entry.sequence}`;
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      state.lastSequence = Math.max(state.lastSequence, entry.sequence);
      if (entry.block !== null) state.block = entry.block;
      if (entry.slot === null) continue;
      if (entry.clears || entry.response !== null) {
        const others = Object.entries(state.responses).filter(([slot]) => slot !== entry.slot);
        state.responses = Object.fromEntries(entry.response === null ? others : [...others, [entry.slot, entry.response]]);
      }
      if (entry.flagged === null) continue;
      state.flags = [...state.flags.filter((slot) => slot !== entry.slot), ...(entry.flagged ? [entry.slot] : [])];
    }
    const now = iso(Date.now());
    const { deadline, lastSequence, millisLeft } = this.told(state);
    return {
      sequence: lastSequence,
      savedAt: now,
      serverNow: now,
      deadline,
      millisLeft,
      accepted: batch.entries.map((entry) => entry.sequence),
      state: 'writing',
    };
  }
}

function paperOf(scene: Scene | undefined): SealedPaper {
  const paper = papers[scene?.paper ?? 'toan'];
  if (!paper) throw new Error(`No paper for ${scene?.paper}`);
  return paper;
}

/** A candidate somewhere in the middle. */
function halfWay(paper: SealedPaper): Record<string, ItemResponse> {
  if (paper.subject.code === 'VAN' || paper.subject.code === 'TIN') return {};
  const given = paper.parts.flatMap((part) => part.items.filter((_, at) => part.number === 2 || (at * 5) % 7 < 5).flatMap((item) => pairOf(item)));
  return Object.fromEntries(given);
}

function pairOf(item: PaperItem): [string, ItemResponse][] {
  if (item.kind === 'choice') return [[item.slot, { kind: 'choice', option: item.options?.[item.number % 4]?.id ?? '' }]];
  if (item.kind === 'short') return item.number > 3 ? [[item.slot, { kind: 'short', text: '37,5' }]] : [];
  if (item.kind !== 'cluster' || item.number > 2) return [];
  const given = item.statements?.slice(0, item.number === 2 ? 3 : 4) ?? [];
  return [[item.slot, { kind: 'cluster', truths: Object.fromEntries(given.map(({ id }, at) => [id, at !== 2])) }]];
}

function problem(status: number, code: string, title: string, detail = title): Told {
  return { status, body: { type: `urn:benhoc:problem:${code}`, title, status, detail } };
}
