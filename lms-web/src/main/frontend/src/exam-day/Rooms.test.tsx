import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RoomNow, RoomsNow } from '../api/types';
import { refusal, serve, visitPage, type Call } from '../app/page.test-env';
import { sitting } from '../rooms/room.test-env';
import { Rooms } from './Rooms';

afterEach(() => vi.unstubAllGlobals());

const room: RoomNow = {
  sittingId: 's1',
  sitting: 'Môn Toán',
  roomId: 'r1',
  name: '001',
  schoolName: 'THPT Rạch Dừa',
  candidates: 24,
  notBegun: 2,
  absent: 1,
  writing: 20,
  handedIn: 1,
  silent: 0,
  silentSince: null,
  unheard: 0,
  oldestSave: '2026-11-22T01:01:30Z',
  trouble: 'none',
  invigilators: ['Lê Văn An', 'Trần Thị Bình'],
};
const silent: RoomNow = { ...room, roomId: 'r2', name: '002', silent: 3, silentSince: '2026-11-22T00:58:00Z', trouble: 'silent', invigilators: [] };
const empty: RoomNow = { ...room, roomId: 'r3', name: '003', writing: 0, handedIn: 0, notBegun: 23, oldestSave: null, trouble: 'empty' };
const told: RoomsNow = {
  serverNow: '2026-11-22T01:05:00Z',
  items: [silent, empty, room],
  nextCursor: null,
  total: 3,
  troubled: 2,
  schools: [{ id: 'u1', name: 'THPT Rạch Dừa' }],
};
const get = 'GET /exam-day/rooms';
const open = async (answer: unknown) => {
  const calls = serve({ [get]: answer });
  const page = await visitPage(<Rooms sittings={[sitting]} />);
  return { calls, page };
};
const asked = (calls: Call[]) => calls.at(-1)?.query;

describe('the rooms under way', () => {
  it('stand in the order of the server, each with its way to the wall', async () => {
    await open(told);
    const rows = (await screen.findAllByRole('row')).slice(1);
    expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual(['Phòng 002', 'Phòng 003', 'Phòng 001']);
    expect(screen.getByRole('link', { name: 'Phòng 002' }).getAttribute('href')).toBe('/ca-thi/s1/giam-thi/r2');
    expect(screen.getByText('3 thí sinh mất liên lạc')).toBeVisible();
    expect(screen.getByText('Lâu nhất: 7 phút trước')).toBeVisible();
    expect(screen.getByText('Chưa ai vào thi')).toBeVisible();
    expect(screen.getByText('2 phòng cần xem ngay')).toBeVisible();
    expect(screen.getAllByText('3 phút trước').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Lê Văn An, Trần Thị Bình').length).toBeGreaterThan(0);
  });

  it('say who is waited for after a start of the server', async () => {
    await open({ ...told, items: [{ ...room, trouble: 'unheard', unheard: 4 }] });
    expect((await screen.findAllByText('Chờ 4 thí sinh nối lại')).length).toBeGreaterThan(0);
    expect(screen.getAllByText('1 vắng').length).toBeGreaterThan(0);
  });

  it('are asked for as they are filtered', async () => {
    const { calls } = await open(told);
    await screen.findByText('2 phòng cần xem ngay');
    expect(asked(calls)?.get('troubled')).toBe('false');
    await userEvent.click(screen.getByRole('switch', { name: 'Chỉ phòng cần xem' }));
    await waitFor(() => expect(asked(calls)?.get('troubled')).toBe('true'));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm phòng đang thi' }), '002');
    await waitFor(() => expect(asked(calls)?.get('q')).toBe('002'));
    await userEvent.click(screen.getByRole('combobox', { name: 'Trường' }));
    await userEvent.click(await screen.findByRole('option', { name: 'THPT Rạch Dừa', hidden: true }));
    await waitFor(() => expect(asked(calls)?.get('school')).toBe('u1'));
    await userEvent.click(screen.getByRole('combobox', { name: 'Ca thi' }));
    await userEvent.click(await screen.findByRole('option', { name: sitting.title, hidden: true }));
    await waitFor(() => expect(asked(calls)?.get('sitting')).toBe(sitting.id));
  });

  it('come page by page', async () => {
    const { calls } = await open({ ...told, total: 1_340, nextCursor: '50' });
    await userEvent.click(await screen.findByRole('button', { name: /sau/i }));
    await waitFor(() => expect(asked(calls)?.get('cursor')).toBe('50'));
  });

  it('say that all is well, or that nothing matches', async () => {
    await open({ ...told, items: [room], total: 1, troubled: 0 });
    expect(await screen.findByText('Không phòng nào cần xem ngay')).toBeVisible();
  });

  it('say that there are none', async () => {
    await open({ ...told, items: [], total: 0, troubled: 0, schools: [] });
    expect(await screen.findByText('Chưa có phòng nào')).toBeVisible();
  });

  it('say when they could not be loaded', async () => {
    await open(() => refusal(503, 'exam-busy', 'Máy chủ đang bận'));
    expect(await screen.findByText('Chưa tải được các phòng')).toBeVisible();
  });

  it('are without faults that axe finds', async () => {
    const { page } = await open(told);
    await screen.findByText('2 phòng cần xem ngay');
    expect((await axe.run(page.container)).violations.map(({ id }) => id)).toEqual([]);
  });
});
