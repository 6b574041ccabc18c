import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Capability } from '../api/types';
import { refusal, serve, sessionOf, visit, type Call } from '../app/page.test-env';
import { Gate } from '../session/Gate';
import { candidates, listed, room, seated, sitting } from './room.test-env';
import RoomPage from './RoomPage';

afterEach(() => vi.unstubAllGlobals());

const all: Capability[] = ['SITTING_READ', 'SITTING_MANAGE', 'SITTING_INVIGILATE'];
const left = listed(seated('9', '1001', 'Vũ Yến'), null);
const seat = 'PUT /sittings/s1/candidates/1/seat';
const exchange = 'PUT /sittings/s1/candidates/1/seat-exchange';

const open = async (answers: Record<string, unknown> = {}, capabilities = all, search = '') => {
  const calls = serve({
    'GET /session': sessionOf(capabilities),
    'GET /sittings/s1': sitting,
    'GET /sittings/s1/rooms': [room],
    'GET /sittings/s1/rooms/r1': room,
    'GET /sittings/s1/candidates': [...candidates, left],
    ...answers,
  });
  await visit([{ element: <Gate />, children: [{ path: '/ca-thi/:id/phong/:room', element: <RoomPage /> }] }], `/ca-thi/s1/phong/r1${search}`);
  await screen.findByText('Nguyễn An');
  return calls;
};
const seatOf = (name: RegExp) => screen.getByRole('button', { name });
const changes = (calls: Call[]) => calls.filter(({ method }) => method === 'PUT').map(({ path, body }) => ({ path, body }));

describe('the plan of a room', () => {
  it('moves who was pressed to the free seat that is pressed next', async () => {
    const calls = await open({ [seat]: candidates[0] });
    await userEvent.click(seatOf(/Nguyễn An/));
    expect(await screen.findByText(/Đang chuyển Nguyễn An/)).toBeVisible();
    await userEvent.click(seatOf(/Hàng 2, cột 2\. Trống/));
    await waitFor(() => expect(changes(calls)).toEqual([{ path: '/sittings/s1/candidates/1/seat', body: { roomId: 'r1', row: 2, column: 2 } }]));
  });

  it('exchanges two candidates by keyboard alone', async () => {
    const calls = await open({ [exchange]: candidates.slice(0, 2) });
    seatOf(/Nguyễn An/).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/Đang chuyển Nguyễn An/);
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(changes(calls)).toEqual([{ path: '/sittings/s1/candidates/1/seat-exchange', body: { with: '2' } }]));
  });

  it('lets go by Escape and by a second press', async () => {
    const calls = await open();
    await userEvent.click(seatOf(/Nguyễn An/));
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByText(/Bấm vào một thí sinh/)).toBeVisible();
    await userEvent.click(seatOf(/Nguyễn An/));
    await userEvent.click(seatOf(/Nguyễn An/));
    expect(await screen.findByText(/Bấm vào một thí sinh/)).toBeVisible();
    expect(changes(calls)).toEqual([]);
  });

  it('says why a seat will not do and keeps the candidate in hand', async () => {
    await open({ [seat]: () => refusal(409, 'no-code-for-seat', 'Không xếp được vào chỗ này') });
    await userEvent.click(seatOf(/Nguyễn An/));
    await userEvent.click(await screen.findByRole('button', { name: /Hàng 2, cột 2/ }));
    expect(await screen.findByText(/Không xếp được vào chỗ này/)).toBeVisible();
    expect(screen.getByText(/Đang chuyển Nguyễn An/)).toBeVisible();
  });

  it('opens with a candidate without a seat in hand', async () => {
    await open({}, all, '?xep=9');
    expect(await screen.findByText(/Đang chuyển Vũ Yến.*chưa có chỗ/)).toBeVisible();
  });

  it('is only looked at by who may not invigilate', async () => {
    await open({}, ['SITTING_READ']);
    expect(screen.queryByRole('button', { name: /Nguyễn An/ })).toBeNull();
    expect(screen.getByText('Không ai ngồi cạnh người trùng mã đề')).toBeVisible();
  });
});
