import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Opening, PaperSeal } from '../../api/types';
import { serve, sessionOf, visit } from '../../app/page.test-env';
import { Gate } from '../../session/Gate';
import OpeningsPage from './OpeningsPage';
import { Seal } from './Seal';

afterEach(() => vi.unstubAllGlobals());

const path = '/papers/p/seal';
const sealed: PaperSeal = { sealedUntil: '2026-05-20T01:00:00Z', mayLook: false, mayAsk: true, openings: [], looks: [] };
const waiting: Opening = {
  id: 'o',
  paperId: 'p',
  paperTitle: 'Đề thi thử Toán',
  state: 'waiting',
  reason: 'báo lỗi in câu 7',
  askedByName: 'Trần Thu Hà',
  askedAt: '2026-05-19T08:00:00Z',
  agreedByName: null,
  agreedAt: null,
  endsAt: '2026-05-19T08:15:00Z',
  own: true,
  mayAgree: false,
};

const show = async (seal: PaperSeal, more: Record<string, unknown> = {}) => {
  const calls = serve({ 'GET /session': sessionOf(['PAPER_PREVIEW']), [`GET ${path}`]: seal, ...more });
  await visit([{ element: <Gate />, children: [{ path: '/', element: <Seal paper="p" /> }] }], '/');
  await screen.findByText(/^Ai đã xem đề/);
  return calls;
};

describe('the seal of a paper', () => {
  it('says until when it is closed, and is opened early only with a reason', async () => {
    const calls = await show(sealed, { [`POST ${path}/openings`]: { ...sealed, openings: [waiting] } });
    expect(screen.getByRole('status').textContent).toMatch(/^Đề niêm phong tới/);
    await userEvent.click(screen.getByRole('button', { name: 'Xin mở trước giờ' }));
    const submit = () => screen.getAllByRole('button', { name: 'Xin mở trước giờ', hidden: true }).at(-1) as HTMLButtonElement;
    expect(submit().disabled).toBe(true);
    await userEvent.type(await screen.findByLabelText(/Lí do/), 'báo lỗi in câu 7');
    await userEvent.click(submit());
    await waitFor(() => expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'báo lỗi in câu 7' }));
  });

  it('shows who waits for a second person, who can take it back', async () => {
    const calls = await show({ ...sealed, openings: [waiting] }, { [`DELETE ${path}/openings/o`]: sealed });
    expect(screen.getByText(/Đang chờ người thứ hai/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Xin mở trước giờ' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Rút lại' }));
    await waitFor(() => expect(calls.some(({ method }) => method === 'DELETE')).toBe(true));
  });

  it('names everybody who has looked, and who did so early', async () => {
    const looks = [{ at: '2026-05-19T08:10:00Z', byName: 'Trần Thu Hà', form: '0412', withKey: true, early: true }];
    await show({
      ...sealed,
      mayAsk: false,
      mayLook: true,
      openings: [{ ...waiting, state: 'open', agreedByName: 'Lê Minh', agreedAt: waiting.askedAt }],
      looks,
    });
    expect(screen.getByRole('status').textContent).toContain('hai người cùng mở');
    expect(screen.getByText('Ai đã xem đề (1)')).toBeInTheDocument();
    expect(screen.getByText(/Trần Thu Hà xem mã 0412 cùng đáp án · trước giờ mở/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Đóng lại ngay' })).toBeInTheDocument();
  });

  it('needs nobody where its time has come', async () => {
    await show({ ...sealed, sealedUntil: null, mayAsk: false, mayLook: true });
    expect(screen.getByRole('status').textContent).toBe('Đề đang mở: không có ca thi nào sắp tới dùng đề này.');
    expect(screen.queryByRole('button', { name: 'Xin mở trước giờ' })).toBeNull();
  });
});

describe('the requests of others', () => {
  const page = async (openings: Opening[], more: Record<string, unknown> = {}) => {
    const calls = serve({ 'GET /session': sessionOf(['PAPER_WITNESS']), 'GET /paper-openings': openings, ...more });
    await visit([{ element: <Gate />, children: [{ path: '/', element: <OpeningsPage /> }] }], '/');
    return calls;
  };

  it('are agreed to by a second person', async () => {
    const calls = await page([{ ...waiting, own: false, mayAgree: true }], { [`PUT ${path}/openings/o/agreement`]: sealed });
    expect(await screen.findByText('Đề thi thử Toán')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Đồng ý mở' }));
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true));
  });

  it('are none until somebody asks', async () => {
    await page([]);
    expect(await screen.findByText('Chưa có ai xin mở đề')).toBeInTheDocument();
  });
});
