import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusal, serve, sessionOf, visit } from '../app/page.test-env';
import { Gate } from '../session/Gate';
import { FilesButton } from './FilesButton';
import { taken } from './late.test-env';

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

const show = async (answer: unknown) => {
  const calls = serve({ 'GET /session': sessionOf(['SITTING_READ', 'SITTING_INVIGILATE']), 'POST /sittings/s1/answer-files': answer });
  const page = await visit([{ element: <Gate />, children: [{ path: '/', element: <FilesButton sittingId="s1" /> }] }], '/');
  await userEvent.click(await screen.findByRole('button', { name: 'Nhận tệp bài làm' }));
  return { calls, page, input: await screen.findByLabelText('Chọn tệp .bhbai') };
};

const file = (name: string, size = 10) => new File([new Uint8Array(size)], name);
const sent = (calls: { method: string; body: unknown }[]) => calls.filter(({ method }) => method === 'POST').map(({ body }) => (body as File).name);

describe('answer files', () => {
  it('are sent one after the other, each told with its candidate', async () => {
    const { calls, input } = await show(taken);
    await userEvent.upload(input, [file('a.bhbai'), file('b.bhbai')]);
    expect(await screen.findByRole('heading', { name: '2 tệp đã đưa lên' })).toBeTruthy();
    expect(sent(calls)).toEqual(['a.bhbai', 'b.bhbai']);
    expect(screen.getAllByText('Nguyễn An, SBD 01000001, mã đề 1001')).toHaveLength(2);
    expect(screen.getAllByText('3/3 mục trong tệp là mới với máy chủ. 2 câu trả lời chờ quyết định.')).toHaveLength(2);
    expect(calls.find(({ method }) => method === 'POST')?.body).toBeInstanceOf(File);
  });

  it('say so where nothing in them is new', async () => {
    const { input } = await show({ ...taken, written: 0, waiting: 0 });
    await userEvent.upload(input, file('a.bhbai'));
    expect(await screen.findByText('Không có gì mới')).toBeTruthy();
    expect(screen.getByText('Cả 3 mục trong tệp máy chủ đã có từ trước.')).toBeTruthy();
  });

  const leftOut = [
    { slot: '1.3', writtenAt: '2026-11-23T02:00:01Z', reason: 'after-end' as const },
    { slot: '1.4', writtenAt: '2026-11-23T02:00:02Z', reason: 'after-end' as const },
    { slot: null, writtenAt: '2026-11-23T01:00:00Z', reason: 'in-pause' as const },
  ];

  it('say what of them does not count and why, beside what was taken', async () => {
    const { input } = await show({ ...taken, entries: 6, leftOut });
    await userEvent.upload(input, file('a.bhbai'));
    expect(await screen.findByText('3/6 mục trong tệp là mới với máy chủ. 2 câu trả lời chờ quyết định.')).toBeTruthy();
    expect(screen.getByText('2 câu không tính vì viết sau khi hết giờ: Phần I: câu 3, 4.')).toBeTruthy();
    expect(screen.getByText('1 câu không tính vì viết trong lúc tạm dừng: Lựa chọn phần tự chọn.')).toBeTruthy();
  });

  it('say so where nothing in them counts', async () => {
    const { input } = await show({ ...taken, written: 0, waiting: 0, leftOut });
    await userEvent.upload(input, file('a.bhbai'));
    expect(await screen.findByText('Không tính')).toBeTruthy();
    expect(screen.getByText('Trong 3 mục của tệp không còn mục nào mới được tính.')).toBeTruthy();
  });

  it('count at once where the rule takes them', async () => {
    const { input } = await show({ ...taken, waiting: 0, policy: 'accept' });
    await userEvent.upload(input, file('a.bhbai'));
    expect(await screen.findByText('Đã nhận')).toBeTruthy();
  });

  it('are refused calmly, by the reason the server names', async () => {
    const replies = [
      refusal(422, 'answer-file-not-genuine', 'Tệp bài làm không đúng chữ kí'),
      refusal(409, 'attempt-closed', 'Bài đã nộp'),
      new Response('<html>', { status: 502 }),
    ];
    const { input } = await show(() => replies.shift());
    await userEvent.upload(input, [file('sua.bhbai'), file('tu-choi.bhbai'), file('hong.bhbai')]);
    expect(await screen.findByRole('heading', { name: '3 tệp đã đưa lên' })).toBeTruthy();
    expect(screen.getAllByText('Không nhận')).toHaveLength(3);
    expect(screen.getByText('Tệp bài làm không đúng chữ kí', { exact: false, selector: 'p' })).toBeTruthy();
    expect(screen.getByText(/ca thi từ chối bài đến muộn, đã quá hạn nhận/)).toBeTruthy();
    expect(screen.getByText('Máy chủ không nhận tệp này.')).toBeTruthy();
  });

  it('that are no answer files are not even sent', async () => {
    const { calls, input } = await show(taken);
    fireEvent.change(input, { target: { files: [file('phim.bhbai', (1 << 20) + 1), file('trong.bhbai', 0)] } });
    expect(await screen.findByText(/Tệp lớn hơn 1 MB/)).toBeTruthy();
    expect(await screen.findByText(/Tệp trống/)).toBeTruthy();
    expect(sent(calls)).toEqual([]);
  });

  it('tell that the server was not reached, and can be brought again', async () => {
    const { input } = await show(() => {
      throw new TypeError('offline');
    });
    await userEvent.upload(input, file('a.bhbai'));
    expect(await screen.findByText(/Chưa nối được máy chủ/)).toBeTruthy();
  });

  it('are taken by dropping them', async () => {
    const { calls } = await show(taken);
    fireEvent.drop(screen.getByText(/Thả các tệp/), { dataTransfer: { files: [file('tha.bhbai')] } });
    await waitFor(() => expect(sent(calls)).toEqual(['tha.bhbai']));
  });

  it('stay listed after the page was left, until the list is cleared', async () => {
    const { input, page } = await show(taken);
    await userEvent.upload(input, file('a.bhbai'));
    await screen.findByText('a.bhbai');
    page.unmount();
    await show(taken);
    expect(await screen.findByText('a.bhbai')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Xoá danh sách này' }));
    expect(screen.queryByText('a.bhbai')).toBeNull();
  });
});
