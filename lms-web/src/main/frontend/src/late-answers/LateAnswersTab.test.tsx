import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Capability } from '../api/types';
import { refusal, serve, sessionOf, visit } from '../app/page.test-env';
import { sitting } from '../rooms/room.test-env';
import { Gate } from '../session/Gate';
import { LateAnswersTab } from './LateAnswersTab';
import { answer, arrivals, holding, late, usual } from './late.test-env';

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

const path = `/sittings/${sitting.id}/late-answers`;
const organiser: Capability[] = ['SITTING_READ', 'SITTING_MANAGE', 'SITTING_INVIGILATE'];

const show = async (answers: Record<string, unknown>, capabilities = organiser) => {
  const calls = serve({ 'GET /session': sessionOf(capabilities), [`GET ${path}`]: usual, [`GET ${path}/arrivals`]: arrivals(), ...answers });
  await visit([{ element: <Gate />, children: [{ path: '/', element: <LateAnswersTab sitting={sitting} /> }] }], '/');
  return calls;
};

const an = late(1, 'Nguyễn An', [answer('1.3'), answer('1.4', { way: 'file', writtenAt: '2026-11-23T01:31:00Z' })]);
const binh = late(2, 'Trần Bình', [answer('2.1', { overtaken: true })]);
const both = arrivals(an, binh);

describe('the rule', () => {
  it('says what each choice means and who set it', async () => {
    await show({ [`GET ${path}`]: holding });
    expect(await screen.findByText(/Lê Thị Thư Kí đặt lúc/)).toBeTruthy();
    expect(screen.getByText(/Câu trả lời đến muộn được giữ riêng, chưa tính/)).toBeTruthy();
  });

  it('is set with its minutes', async () => {
    const calls = await show({ [`PUT ${path}`]: { ...holding, started: false } });
    await userEvent.click(await screen.findByRole('radio', { name: 'Giữ lại chờ quyết định' }));
    const minutes = screen.getByLabelText('Nhận trong bao nhiêu phút sau khi bài đóng');
    await userEvent.clear(minutes);
    await userEvent.click(screen.getByRole('button', { name: 'Lưu quy định' }));
    expect(screen.getByText('Nhập số phút từ 1 đến 43200.')).toBeTruthy();
    await userEvent.click(minutes);
    await userEvent.paste('90');
    await userEvent.click(screen.getByRole('button', { name: 'Lưu quy định' }));
    await waitFor(() => expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ policy: 'hold', minutes: 90 }));
    expect(await screen.findByText(/Lê Thị Thư Kí đặt lúc/)).toBeTruthy();
  });

  it('stays from the first start on, and says why', async () => {
    await show({ [`GET ${path}`]: holding });
    expect(await screen.findByText(/Đã có thí sinh vào làm bài/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lưu quy định' })).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Từ chối' }).disabled).toBe(true);
  });

  it('is asked for again where somebody began meanwhile', async () => {
    const rule = vi
      .fn()
      .mockReturnValueOnce(usual)
      .mockReturnValue({ ...usual, started: true });
    await show({ [`GET ${path}`]: rule, [`PUT ${path}`]: refusal(409, 'sitting-started', 'Đã có thí sinh vào thi') });
    await userEvent.click(await screen.findByRole('button', { name: 'Lưu quy định' }));
    expect(await screen.findByText(/Đã có thí sinh vào làm bài/)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Chưa lưu được quy định');
  });

  it('is only shown to who may not change it', async () => {
    await show({ [`GET ${path}`]: { ...usual, mayChange: false } }, ['SITTING_READ']);
    expect(await screen.findByText('Chỉ người tổ chức ca thi được đổi quy định này.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lưu quy định' })).toBeNull();
    expect(screen.queryByText('Tệp bài làm từ máy mất mạng')).toBeNull();
  });

  it('can be asked for again where it was not told', async () => {
    await show({ [`GET ${path}`]: refusal(500, 'unexpected', 'Có lỗi') });
    expect(await screen.findByText('Chưa mở được quy định với bài đến muộn', {}, { timeout: 8_000 })).toBeTruthy();
  }, 12_000);
});

describe('what waits', () => {
  it('says what came, when and how, and what can only be dropped', async () => {
    await show({ [`GET ${path}/arrivals`]: both });
    const table = await screen.findByRole('table', { name: 'Câu trả lời đến muộn chờ quyết định' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first?.textContent).toContain('Nguyễn An');
    expect(first?.textContent).toContain('Phần I: câu 3, 4');
    expect(first?.textContent).toContain('08:30:00 – 08:31:00, 23/11');
    expect(first?.textContent).toContain('Trang thi tự gửi');
    expect(first?.textContent).toContain('Tệp mang đến');
    expect(second?.textContent).toContain('1 câu đã có câu trả lời mới hơn');
    expect(screen.getByRole('heading', { name: 'Chờ quyết định (3)' })).toBeTruthy();
  });

  it('is empty in words that fit the rule', async () => {
    await show({ [`GET ${path}`]: holding });
    expect(await screen.findByText(/Câu trả lời đến sau khi bài đóng, từ trang thi hay từ tệp/)).toBeTruthy();
  });

  it('counts for several at once, with a reason', async () => {
    const given = vi.fn().mockReturnValueOnce(both).mockReturnValue(arrivals());
    const calls = await show({ [`GET ${path}/arrivals`]: given, [`POST ${path}/decisions`]: { decided: 3, refused: [] } });
    const all = await screen.findByRole('checkbox', { name: 'Chọn cả 2 thí sinh' });
    all.focus();
    await userEvent.keyboard(' ');
    const region = screen.getByRole('region', { name: 'Quyết định cho nhiều thí sinh' });
    await userEvent.click(within(region).getByRole('button', { name: 'Tính điểm' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Quyết định này không thu hồi được.');
    expect(dialog.textContent).toContain('1 câu đã có câu trả lời mới hơn ở máy khác nên không tính được');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tính điểm 3 câu' }));
    expect(within(dialog).getByText('Ghi lí do.')).toBeTruthy();
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
    await userEvent.click(within(dialog).getByLabelText(/Lí do/));
    await userEvent.paste(' Mất điện ');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tính điểm 3 câu' }));
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
        counts: true,
        reason: 'Mất điện',
        answers: [
          { candidateId: 'c1', id: 'response:1.3:7:cGFnZQ' },
          { candidateId: 'c1', id: 'response:1.4:7:cGFnZQ' },
          { candidateId: 'c2', id: 'response:2.1:7:cGFnZQ' },
        ],
      }),
    );
    expect(await screen.findByText('Không có bài nào chờ quyết định')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('drops for one, and tells what could not be decided', async () => {
    const refused = [{ code: 'nothing-held', title: 'Không có gì để quyết định', count: 1, names: ['Trần Bình'] }];
    const calls = await show({ [`GET ${path}/arrivals`]: both, [`POST ${path}/decisions`]: { decided: 0, refused } });
    await userEvent.click(await screen.findByRole('button', { name: 'Không tính bài đến muộn của Trần Bình' }));
    await userEvent.click(await screen.findByLabelText(/Lí do/));
    await userEvent.paste('Ngoài phòng');
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ 1 câu' }));
    expect(await screen.findByText('1 câu của Trần Bình: Không có gì để quyết định.')).toBeTruthy();
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ counts: false, answers: [{ candidateId: 'c2', id: 'response:2.1:7:cGFnZQ' }] });
  });

  it('shows who decides what each answer says beside what counts now', async () => {
    const choice = (text: string) => ({ kind: 'choice' as const, text, truths: [] });
    const nothing = { kind: 'nothing' as const, text: '', truths: [] };
    const truths = [
      { letter: 'a', truth: true },
      { letter: 'b', truth: false },
    ];
    const said = late(1, 'Nguyễn An', [
      answer('1.3', { says: choice('B'), stands: choice('C'), overtaken: true }),
      answer('2.1', { says: { kind: 'cluster', text: '', truths }, stands: nothing }),
      answer(null, { says: { kind: 'block', text: 'ICT', truths: [] }, stands: nothing }),
    ]);
    await show({ [`GET ${path}/arrivals`]: arrivals(said) });
    await userEvent.click(await screen.findByRole('button', { name: 'Tính điểm bài đến muộn của Nguyễn An' }));
    await userEvent.click(await screen.findByText('Xem nội dung 3 câu trả lời'));
    const rows = within(screen.getByRole('region', { name: 'Nội dung các câu trả lời đến muộn' })).getAllByRole('row');
    const cells = rows.slice(1).map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(cells).toEqual([
      ['Phần I: câu 3', 'B', 'Cviết sau, ở máy khác'],
      ['Phần II: câu 1', 'a Đ · b S', '(chưa trả lời)'],
      ['Lựa chọn phần tự chọn', 'ICT', '(chưa trả lời)'],
    ]);
  });

  it('keeps the dialog with its reason where the server refuses', async () => {
    await show({ [`GET ${path}/arrivals`]: both, [`POST ${path}/decisions`]: refusal(409, 'results-released', 'Kết quả đã công bố') });
    await userEvent.click(await screen.findByRole('button', { name: 'Tính điểm bài đến muộn của Nguyễn An' }));
    await userEvent.click(await screen.findByLabelText(/Lí do/));
    await userEvent.paste('Mất mạng');
    await userEvent.click(screen.getByRole('button', { name: 'Tính điểm 2 câu' }));
    expect((await screen.findByText('Chưa ghi được quyết định')).closest('[role=alert]')?.textContent).toContain('Kết quả đã công bố');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Lí do/).value).toBe('Mất mạng');
  });

  it('is looked at only by who does not decide', async () => {
    await show({ [`GET ${path}/arrivals`]: arrivals({ ...an, mayDecide: false }) }, ['SITTING_READ']);
    await screen.findByText('Nguyễn An');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Tính điểm/ })).toBeNull();
  });
});

describe('what is over', () => {
  it('stands with who decided and why', async () => {
    const decided = { byName: 'Lê Thị Thư Kí', at: '2026-11-23T03:00:00Z', reason: 'Cả phòng mất điện' };
    const over = late(1, 'Nguyễn An', [
      answer('1.3', { outcome: 'accepted', decided }),
      answer('1.4', { outcome: 'accepted', decided }),
      answer('1.5', { outcome: 'counted' }),
      answer(null, { outcome: 'replaced' }),
    ]);
    await show({ [`GET ${path}/arrivals`]: arrivals(over) });
    const table = await screen.findByRole('table', { name: 'Câu trả lời đến muộn đã xong' });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('Phần I: câu 3, 4');
    expect(rows[0]).toContain('Cả phòng mất điện');
    expect(rows[0]).toContain('Lê Thị Thư Kí, 10:00, 23/11/2026');
    expect(rows.join()).toContain('Theo quy định của ca thi');
    expect(rows.join()).toContain('Lựa chọn phần tự chọn');
  });

  it('says of what was not written in time which, when and why', async () => {
    const over = late(1, 'Nguyễn An', [
      answer('1.3', { outcome: 'left_out', reason: 'after-end' }),
      answer('1.7', { outcome: 'left_out', reason: 'in-pause' }),
      answer('1.8', { outcome: 'left_out', reason: 'in-pause' }),
    ]);
    await show({ [`GET ${path}/arrivals`]: arrivals(over) });
    const table = await screen.findByRole('table', { name: 'Câu trả lời đến muộn đã xong' });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row?.includes('Phần I: câu 3'))).toContain('Không tính vì viết sau khi hết giờ');
    expect(rows.find((row) => row?.includes('Phần I: câu 7, 8'))).toContain('Không tính vì viết trong lúc tạm dừng');
  });
});
