import { onlineManager } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExamDay, Outage } from '../api/types';
import { serve, sessionOf, visit } from '../app/page.test-env';
import { sitting } from '../rooms/room.test-env';
import { Gate } from '../session/Gate';
import ExamDayPage from './ExamDayPage';

afterEach(() => vi.unstubAllGlobals());

const outage: Outage = {
  id: 'o1',
  beganAt: '2026-11-22T01:02:10.000Z',
  endedAt: '2026-11-22T01:03:44.500Z',
  millis: 94_500,
  sittings: [
    { sittingId: 's1', title: 'Toán', candidates: 500, writing: 480, reopens: 15, mayDecide: true, decision: null },
    { sittingId: 's2', title: 'Văn', candidates: 12, writing: 12, reopens: 0, mayDecide: true, decision: null },
  ],
};

const quiet: ExamDay = {
  serverNow: '2026-11-22T01:05:00Z',
  alarms: [],
  troubledRooms: 0,
  flow: { perSecond: 430.2, written: 25_812, refused: 1, failed: 0, p50Millis: 12, p99Millis: 96, waiting: 3, oldestMillis: 14, unmarked: 41, lagSeconds: 7 },
  sittings: [sitting],
  total: 1,
  outages: [],
};

const open = (answers: Record<string, unknown>) =>
  visit([{ element: <Gate />, children: [{ path: '/ngay-thi', element: <ExamDayPage /> }] }], '/ngay-thi').then((page) => ({ ...page, answers }));

const serveDay = (day: ExamDay | (() => ExamDay), more: Record<string, unknown> = {}) =>
  serve({ 'GET /session': sessionOf(['SITTING_READ', 'SITTING_MANAGE']), 'GET /exam-day': day, ...more });

describe('the exam day', () => {
  it('has a green light and the figures where all is well', async () => {
    serveDay(quiet);
    await open({});
    expect(await screen.findByText('Mọi việc bình thường')).toBeTruthy();
    expect(screen.getByText('430,2')).toBeTruthy();
    expect(screen.getByText('96 ms')).toBeTruthy();
    expect(screen.getByText('7 giây')).toBeTruthy();
    expect(screen.getByRole('link', { name: sitting.title }).getAttribute('href')).toBe(`/ca-thi/${sitting.id}`);
  });

  it('says how many sittings there are beyond those that it lists', async () => {
    serveDay({ ...quiet, total: 1_234 });
    await open({});
    expect(await screen.findByText(/… và 1\.233 ca thi khác/)).toBeTruthy();
  });

  it('lists all of them without a word where it does', async () => {
    serveDay(quiet);
    await open({});
    await screen.findByText('Mọi việc bình thường');
    expect(screen.queryByText(/ca thi khác/)).toBeNull();
  });

  it('says why the light is red', async () => {
    serveDay({
      ...quiet,
      alarms: [
        { code: 'silent', value: 9 },
        { code: 'slow', value: 2_400 },
        { code: 'parked', value: 3 },
        { code: 'behind', value: 130 },
      ],
    });
    await open({});
    const light = within(await screen.findByRole('status'));
    expect(await light.findByText('Có việc cần xử lí')).toBeTruthy();
    expect(light.getByText(/từ 9 giây/)).toBeTruthy();
    expect(light.getByText(/hơn 2\.400 ms/)).toBeTruthy();
    expect(light.getByText(/3 việc chấm bài đã hỏng/)).toBeTruthy();
    expect(light.getByText(/chậm 2 phút 10 giây/)).toBeTruthy();
  });

  it('is amber, with a reason, while the list has rooms to look at', async () => {
    serveDay({ ...quiet, troubledRooms: 6 });
    await open({});
    const light = within(await screen.findByRole('status'));
    expect(await light.findByText('6 phòng cần xem ngay')).toBeTruthy();
    expect(screen.queryByText('Mọi việc bình thường')).toBeNull();
  });

  it('tells a clock that was set in hours', async () => {
    serveDay({ ...quiet, alarms: [{ code: 'clock', value: 7_200 }] });
    await open({});
    expect(await screen.findByText(/lệch 2 giờ 0 phút/)).toBeTruthy();
  });

  it('counts who is absent apart from who may still come', async () => {
    serveDay({ ...quiet, sittings: [{ ...sitting, counts: { candidates: 30, notStarted: 17, absent: 1, writing: 13, handedIn: 0, marked: 0 } }] });
    await open({});
    expect((await screen.findAllByText('1 vắng')).length).toBeGreaterThan(0);
    expect(screen.getAllByText('16').length).toBeGreaterThan(0);
  });

  it('gives the time of an outage back in one act', async () => {
    const calls = serveDay({ ...quiet, outages: [outage] }, { 'POST /outages/o1/credit': { sittings: 2, candidates: 511, refused: 1, unwritten: 0 } });
    await open({});
    expect(await screen.findByText(/08:02:10 – 08:03:44 ngày 22\/11: 1 phút 34 giây/)).toBeTruthy();
    expect(screen.getByText(/512 thí sinh đang làm bài lúc đó/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Bù đủ giờ' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('492 thí sinh đang làm bài được lùi giờ kết thúc ngay.')).toBeTruthy();
    expect(dialog.getByText('15 bài đã thu do hết giờ được mở lại để làm tiếp.')).toBeTruthy();
    expect(dialog.getByText(/^5 bài do thí sinh tự nộp/)).toBeTruthy();
    expect(dialog.getByText(/Không lấy lại được/)).toBeTruthy();
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Bù đủ giờ' }).disabled).toBe(true);
    await userEvent.type(dialog.getByLabelText(/Lí do/), 'Mất điện');
    await userEvent.click(dialog.getByRole('button', { name: 'Bù đủ giờ' }));
    await waitFor(() => expect(calls.find(({ path, method }) => method === 'POST' && path === '/outages/o1/credit')?.body).toEqual({ reason: 'Mất điện' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('folds the sittings of an outage where there are many', async () => {
    const sittings = Array.from({ length: 18 }, (_, i) => ({
      sittingId: `s${i}`,
      title: `Ca ${i}`,
      candidates: 1_700,
      writing: 1_700,
      reopens: 0,
      mayDecide: true,
      decision: null,
    }));
    serveDay({ ...quiet, outages: [{ ...outage, sittings }] });
    await open({});
    const folded = await screen.findByText('18 ca thi bị ảnh hưởng');
    expect(folded.closest('details')?.open).toBe(false);
    expect(screen.getByText(/30\.600 thí sinh đang làm bài lúc đó/)).toBeTruthy();
    expect(screen.getByText('Ca 17: 1.700 thí sinh')).toBeTruthy();
  });

  it('shows the two newest outages after the traffic, and folds the others', async () => {
    const outages = [1, 2, 3, 4, 5, 6].map((i) => ({ ...outage, id: `o${i}`, beganAt: `2026-11-22T0${i}:00:00.000Z` }));
    serveDay({ ...quiet, outages });
    await open({});
    const folded = (await screen.findByText('4 lần gián đoạn trước đó, chưa quyết định bù giờ')).closest('details');
    expect(folded?.open).toBe(false);
    const newest = screen.getByText(/^13:00:00 –/);
    expect(folded?.contains(newest)).toBe(false);
    expect(folded?.contains(screen.getByText(/^12:00:00 –/))).toBe(false);
    expect(folded?.contains(screen.getByText(/^11:00:00 –/))).toBe(true);
    expect(screen.getByText('96 ms').compareDocumentPosition(newest) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('keeps the question open while some could not be written', async () => {
    serveDay({ ...quiet, outages: [outage] }, { 'POST /outages/o1/credit': { sittings: 2, candidates: 500, refused: 0, unwritten: 12 } });
    await open({});
    await userEvent.click(await screen.findByRole('button', { name: 'Bù đủ giờ' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/Lí do/), 'Mất điện');
    await userEvent.click(dialog.getByRole('button', { name: 'Bù đủ giờ' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('12 thí sinh');
  });

  it('asks for a reason before the time is not given back', async () => {
    serveDay({ ...quiet, outages: [outage] });
    await open({});
    await userEvent.click(await screen.findByRole('button', { name: 'Không bù' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Không bù' }).disabled).toBe(true);
    await userEvent.type(dialog.getByLabelText(/Lí do/), 'Chỉ 6 giây');
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Không bù' }).disabled).toBe(false);
  });
});

describe('the light, when the server is gone', () => {
  let asked = 0;

  beforeEach(async () => {
    asked = 0;
    vi.useFakeTimers({ shouldAdvanceTime: true });
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((millis) => {
      const timer = new AbortController();
      setTimeout(() => timer.abort(new DOMException('', 'TimeoutError')), millis);
      return timer.signal;
    });
    serveDay(quiet);
    await open({});
    await screen.findByText('Mọi việc bình thường');
  });

  afterEach(() => {
    onlineManager.setOnline(true);
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  const instead = (fetch: (signal: AbortSignal) => Promise<Response>) =>
    vi.stubGlobal('fetch', (address: string, { signal }: { signal: AbortSignal }) => {
      if (address.endsWith('/exam-day')) asked += 1;
      return fetch(signal);
    });
  const hangs = (signal: AbortSignal) => new Promise<Response>((_, fail) => signal.addEventListener('abort', () => fail(signal.reason as Error)));
  const pass = (millis: number) => act(() => vi.advanceTimersByTimeAsync(millis));

  it('does not stay green on a machine that has lost its network', async () => {
    onlineManager.setOnline(false);
    instead(() => Promise.reject(new TypeError('no network')));
    await pass(2_500);
    expect(screen.getByText('Máy chủ không trả lời')).toBeTruthy();
    expect(screen.queryByText('Mọi việc bình thường')).toBeNull();
    expect(asked).toBeGreaterThan(0);
  });

  it('does not stay green while a question hangs, and asks anew', async () => {
    instead(hangs);
    await pass(6_200);
    expect(screen.getByText('Máy chủ không trả lời')).toBeTruthy();
    await pass(6_000);
    expect(asked).toBeGreaterThan(1);
    serveDay(quiet);
    await pass(8_000);
    expect(screen.getByText('Mọi việc bình thường')).toBeTruthy();
  });
});
