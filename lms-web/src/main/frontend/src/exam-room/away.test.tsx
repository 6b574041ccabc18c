import { act, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../api/problem';
import { writing } from './attempt/desk.test-env';
import { SILENCE } from './away';
import { Line, open, openRoom, paper, serverOf, told } from './entered.test-env';
import { prepareRoom } from './room.test-env';

const writtenHere = { ...open, state: 'writing' as const, attemptId: writing.id };
const kept = {
  admission: writtenHere,
  person: { id: 'p', fullName: 'Trần Ngọc Hân', initials: 'NH', mustChangePassword: false },
  paper,
  state: writing,
  deviceAhead: 0,
};
const foreign = (status: number) => new ProblemError({ type: 'urn:benhoc:problem:unexpected', title: '', status });
const busy = new ProblemError({ type: 'urn:benhoc:problem:exam-busy', title: '', status: 503 });
const never = () => new Promise<never>(() => undefined);

beforeAll(async () => {
  vi.stubGlobal('WebSocket', Line);
  await prepareRoom();
});
beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

describe('who opens the page anew while the server is away', () => {
  it.each([
    ['does not answer', new ProblemError({ type: 'urn:benhoc:problem:unreachable', title: '', status: 0 })],
    ['is behind a proxy that says so', foreign(502)],
    ['starts, and knows nothing yet', foreign(404)],
    ['starts, and forbids everything', foreign(403)],
    ['has too much to do', busy],
  ])('has the paper that is kept here where it %s', async (_, failure) => {
    const server = serverOf(writtenHere);
    server.session.mockRejectedValue(failure);
    openRoom(server, kept);
    expect(await screen.findByText('stem 1')).toBeInTheDocument();
  });

  it('has it too where it says nothing, after a moment', async () => {
    const server = serverOf(writtenHere);
    server.session.mockImplementation(never);
    openRoom(server, kept);
    await act(() => vi.advanceTimersByTimeAsync(SILENCE - 500));
    expect(screen.queryByText('stem 1')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(await screen.findByText('stem 1')).toBeInTheDocument();
  });

  it.each(['admission', 'startAttempt', 'paper'] as const)('has it too where it goes after the log-in, at: %s', async (call) => {
    const server = serverOf(writtenHere);
    server[call].mockRejectedValue(foreign(502));
    openRoom(server, kept);
    expect(await screen.findByText('stem 1')).toBeInTheDocument();
  });

  it('hears there what the room tells', async () => {
    const server = serverOf(writtenHere);
    server.session.mockRejectedValue(foreign(502));
    openRoom(server, kept);
    await screen.findByText('stem 1');
    await act(async () => {
      Line.last?.tell({ ...told, messages: [{ id: 'm', text: 'đọc kĩ câu 2', at: told.serverNow }] });
      await Promise.resolve();
    });
    expect(await screen.findByText(/đọc kĩ câu 2/)).toBeInTheDocument();
  });

  it('is asked for by itself where nothing is kept', async () => {
    const server = serverOf({ ...open, state: 'writing', attemptId: writing.id });
    server.session.mockRejectedValue(foreign(502));
    openRoom(server);
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(screen.getByText('Chưa vào được phòng thi')).toBeInTheDocument();
    server.session.mockImplementation(serverOf(open).session.getMockImplementation() ?? never);
    await act(() => vi.advanceTimersByTimeAsync(15_000));
    expect(await screen.findByText('stem 1')).toBeInTheDocument();
  });

  it('is told a refusal that is meant', async () => {
    const server = serverOf(writtenHere);
    server.admission.mockRejectedValue(new ProblemError({ type: 'urn:benhoc:problem:forbidden', title: 'Không được', status: 403 }));
    openRoom(server, kept);
    expect(await screen.findByText('Chưa vào được phòng thi')).toBeInTheDocument();
    expect(screen.queryByText('stem 1')).toBeNull();
  });
});
