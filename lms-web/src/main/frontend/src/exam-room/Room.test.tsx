import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { ProblemError } from '../api/problem';
import { switchLanguage } from '../i18n';
import type { Told } from './api/types';
import { writing } from './attempt/desk.test-env';
import { enterRoom, Line, open, told } from './entered.test-env';
import { prepareRoom } from './room.test-env';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  vi.stubGlobal('WebSocket', Line);
  await prepareRoom();
});

afterEach(() => switchLanguage('vi'));

const user = userEvent.setup({ pointerEventsCheck: 0 });

it('keeps the place on the paper when the line says, after the start, that the candidate is in', async () => {
  const server = enterRoom(open);
  await user.click(await screen.findByRole('button', { name: 'Bắt đầu làm bài' }));
  await screen.findByText('stem 1');
  await user.click(screen.getByRole('button', { name: /^Câu 3,/ }));
  expect(screen.getByText('stem 3')).toBeInTheDocument();

  await act(async () => {
    Line.last?.tell(told);
    await Promise.resolve();
  });

  expect(screen.getByText('stem 3')).toBeInTheDocument();
  expect(server.startAttempt).toHaveBeenCalledTimes(1);
});

it('speaks the language of who has signed in, not of who sat here before', async () => {
  enterRoom({ ...open, entry: 'admission' }, 'en');
  expect(await screen.findByText(/Sit at your place|let you in/i)).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
});

it.each(['clock', 'candidate'] as const)('goes back to the paper when what was closed by the %s is opened again', async (by) => {
  const later = (minutes: number) => new Date(Date.parse(writing.serverNow) + minutes * 60_000).toISOString();
  const server = enterRoom({ ...open, state: 'writing', attemptId: 'a' });
  await screen.findByText('stem 1');
  const closed = { ...writing, state: 'handed_in' as const, handedInAt: later(1), handedInBy: by, receiptCode: 'K7M2', serverNow: later(1) };
  server.attempt.mockResolvedValue(closed);
  const hear = (changes: Partial<Told>) =>
    act(async () => {
      Line.last?.tell({ ...told, ...changes });
      await Promise.resolve();
    });
  await hear({ state: 'handed_in', serverNow: later(1), handedIn: { handedInAt: later(1), by, receiptCode: 'K7M2', answered: 1, total: 22 } });
  expect(await screen.findByText('K7M2')).toBeInTheDocument();

  server.attempt.mockResolvedValue(writing);
  await hear({ serverNow: later(2) });
  expect(await screen.findByText('stem 1')).toBeInTheDocument();
  expect(screen.queryByText('K7M2')).toBeNull();
});

it('opens the paper by itself when an invigilator lets the candidate in', async () => {
  const server = enterRoom({ ...open, entry: 'admission' });
  expect(await screen.findByText(/giám thị cho em vào/)).toBeInTheDocument();
  expect(server.startAttempt).not.toHaveBeenCalled();

  await act(async () => {
    Line.last?.tell({ ...told, state: 'waiting', entry: 'admission' });
    await Promise.resolve();
  });

  expect(await screen.findByText('stem 1')).toBeInTheDocument();
  expect(server.startAttempt).toHaveBeenCalledTimes(1);
});

it('goes on by itself when who came too late is let in, and tells that it is late', async () => {
  const later = (minutes: number) => new Date(Date.parse(open.closesAt) + minutes * 60_000).toISOString();
  const missed = { ...open, state: 'missed' as const, serverNow: later(1) };
  const server = enterRoom(missed);
  expect(await screen.findByText(/Khi được cho vào, trang này tự chuyển tiếp/)).toBeInTheDocument();
  await hear({ state: 'waiting', admitted: true, serverNow: open.opensAt });
  expect(server.admission).toHaveBeenCalledTimes(1);

  server.admission.mockResolvedValue({ ...missed, state: 'open', admitted: true, serverNow: later(2) });
  await hear({ state: 'waiting', admitted: true, serverNow: later(2) });
  expect(await screen.findByText(/^Giám thị cho em vào muộn/)).toBeInTheDocument();
  expect(server.startAttempt).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Bắt đầu làm bài' }));
  expect(await screen.findByText('stem 1')).toBeInTheDocument();
});

it('waits at the door where the admission that was told is older than what is asked for', async () => {
  const server = enterRoom({ ...open, entry: 'admission', serverNow: open.closesAt });
  expect(await screen.findByText(/giám thị cho em vào/)).toBeInTheDocument();
  await hear({ state: 'waiting', entry: 'admission', admitted: true, serverNow: open.opensAt });
  expect(server.startAttempt).not.toHaveBeenCalled();
});

it('shows the time that was given before the start as soon as it is told', async () => {
  enterRoom(open);
  expect(await screen.findByText('50 phút')).toBeInTheDocument();
  await act(async () => {
    Line.last?.tell({ ...told, state: 'waiting', millisLeft: 65 * 60_000 });
    await Promise.resolve();
  });
  expect(await screen.findByText('65 phút')).toBeInTheDocument();
});

const hear = (changes: Partial<Told>) =>
  act(async () => {
    Line.last?.tell({ ...told, ...changes });
    await Promise.resolve();
  });

const refused = (status: number, code: string, title: string, detail: string) =>
  new ProblemError({ type: `urn:benhoc:problem:${code}`, title, detail, status }, status === 429 ? 60 : null);

it('asks once for each code that is typed, says why it is not taken, and takes the next', async () => {
  const server = enterRoom({ ...open, entry: 'code' });
  const typed = async (code: string) => {
    await user.clear(screen.getByLabelText('Mã phòng'));
    await user.type(screen.getByLabelText('Mã phòng'), code);
    await user.click(screen.getByRole('button', { name: 'Vào thi' }));
  };
  await screen.findByLabelText('Mã phòng');
  expect(screen.queryByRole('button', { name: 'Bắt đầu làm bài' })).toBeNull();
  server.startAttempt.mockRejectedValueOnce(refused(409, 'room-code-wrong', 'Mã phòng chưa đúng', 'Em xem lại mã.'));
  await typed('ABC');
  expect(await screen.findByRole('alert')).toHaveTextContent('Mã phòng chưa đúng. Em xem lại mã.');
  expect(server.startAttempt).toHaveBeenCalledTimes(1);

  server.startAttempt.mockRejectedValueOnce(refused(429, 'room-code-locked', 'Nhập sai mã phòng quá nhiều lần', 'Em chờ 60 giây rồi nhập lại.'));
  await typed('ABD');
  expect(await screen.findByText(/Em chờ 60 giây/)).toBeInTheDocument();
  expect(server.startAttempt).toHaveBeenCalledTimes(2);
  expect(server.typeRoomCode.mock.calls).toEqual([['ABC'], ['ABD']]);

  await typed('ABE');
  expect(await screen.findByText('stem 1')).toBeInTheDocument();
});

it('offers no start to who waits to be let in', async () => {
  enterRoom({ ...open, entry: 'admission' });
  await screen.findByText(/giám thị cho em vào/);
  expect(screen.queryByRole('button', { name: 'Bắt đầu làm bài' })).toBeNull();
});

it('hands out the file of Safe Exam Browser where it says that it is needed, before the start', async () => {
  enterRoom({ ...open, lockdown: { safeBrowser: true, oneDevice: false } });
  const file = await screen.findByRole('link', { name: /Safe Exam Browser/ });
  expect(file).toHaveAttribute('href', '/api/v1/sittings/s/lockdown/browser.seb');
  expect(await screen.findByText('Ca thi này làm bằng Safe Exam Browser; không dùng được trình duyệt này.')).toBeInTheDocument();
});

it('hands it out too where the start is refused for it', async () => {
  const server = enterRoom(open);
  server.startAttempt.mockRejectedValue(refused(403, 'safe-browser-required', 'Ca thi dùng Safe Exam Browser', ''));
  await user.click(await screen.findByRole('button', { name: 'Bắt đầu làm bài' }));
  expect(await screen.findByRole('link', { name: /Safe Exam Browser/ })).toBeInTheDocument();
});

it.each([true, false])('says that an invigilator has moved the candidate; bound to one machine: %s', async (oneDevice) => {
  enterRoom({ ...open, state: 'writing', attemptId: 'a', lockdown: { safeBrowser: false, oneDevice } });
  await screen.findByText('stem 1');
  await hear({ elsewhere: true });
  expect(await screen.findByRole('heading', { name: 'Giám thị đã chuyển em sang máy khác' })).toBeInTheDocument();
  expect(screen.queryAllByRole('button', { name: /làm tiếp ở máy này/i })).toHaveLength(oneDevice ? 0 : 1);
});

it('shows what an invigilator says above the paper, not over it', async () => {
  enterRoom({ ...open, state: 'writing', attemptId: 'a' });
  await screen.findByText('stem 1');
  await hear({ messages: [{ id: 'm', at: writing.serverNow, text: 'Câu 7 xem lại hình vẽ.' }] });
  const note = await screen.findByLabelText('Từ phòng thi');
  const main = screen.getByRole('main');
  expect(main.parentElement).toContainElement(note);
  expect(note.compareDocumentPosition(main)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(screen.getByRole('button', { name: 'Đã đọc' }));
  expect(screen.queryByLabelText('Từ phòng thi')).toBeNull();
});

it('tells a candidate calmly which last changes do not count, and that the rest has arrived', async () => {
  const server = enterRoom({ ...open, state: 'handed_in', attemptId: 'a' });
  const writtenAt = writing.deadline;
  const leftOut = [
    { slot: '1.2', writtenAt, reason: 'after-end' as const },
    { slot: '3.1', writtenAt, reason: 'after-end' as const },
    { slot: '2.4', writtenAt, reason: 'in-pause' as const },
    { slot: null, writtenAt: null, reason: 'time-not-known' as const },
  ];
  server.attempt.mockResolvedValue({ ...writing, state: 'handed_in', handedInAt: writing.deadline, handedInBy: 'clock', receiptCode: 'K7M2', leftOut });
  expect(await screen.findByText(/^Phần I câu 2, Phần III câu 1: thay đổi cuối cùng được viết sau khi hết giờ/)).toBeInTheDocument();
  expect(screen.getByText(/^Phần II câu 4: thay đổi cuối cùng được viết trong lúc bài tạm dừng/)).toBeInTheDocument();
  expect(screen.getByText(/^Phần tự chọn: không rõ/)).toBeInTheDocument();
  expect(screen.getByText(/đã đến máy chủ/)).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('tells a candidate that answers wait for a decision', async () => {
  const server = enterRoom({ ...open, state: 'handed_in', attemptId: 'a' });
  server.attempt.mockResolvedValue({ ...writing, state: 'handed_in', handedInAt: writing.deadline, handedInBy: 'clock', receiptCode: 'K7M2', held: 2 });
  expect(await screen.findByText(/^2 câu trả lời đến máy chủ sau giờ, đang chờ xét/)).toBeInTheDocument();
});
