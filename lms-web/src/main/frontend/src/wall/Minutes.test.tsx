import { Notifications } from '@mantine/notifications';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Wall } from '../api/types';
import { refusal, serve, visitPage } from '../app/page.test-env';
import { Minutes } from './Minutes';
import { minutesState, type MinutesState } from './minutesState';
import { tileOf } from './tile.test-env';

const opensAt = '2026-11-23T00:30:00Z';
const at = (clock: string) => Date.parse(`2026-11-23T${clock}:00Z`);
const wallOf = (...tiles: Wall['tiles']): Wall => ({
  sitting: { id: 's', title: 'Toán', opensAt, closesAt: '2026-11-23T02:00:00Z', minutes: 50, entry: 'open' },
  room: { id: 'r', name: '012', code: 'ABCD-EFGH' },
  mayNote: true,
  serverNow: opensAt,
  askAfterMillis: 1_500,
  tiles,
});

describe('how far the minutes of a room are', () => {
  it('is nothing before the opening', () => {
    expect(minutesState(wallOf(tileOf('1', { state: 'not_arrived' })), at('00:29'))).toEqual({ kind: 'early' });
  });
  it('is a draft while somebody writes, also in a pause and after the closing', () => {
    const wall = wallOf(tileOf('1'), tileOf('2', { state: 'paused' }), tileOf('3', { state: 'not_arrived' }));
    expect(minutesState(wall, at('01:00'))).toEqual({ kind: 'writing', count: 2 });
    expect(minutesState(wall, at('02:30'))).toEqual({ kind: 'writing', count: 2 });
  });
  it('is a draft while somebody may come, and no longer', () => {
    const wall = wallOf(tileOf('1', { state: 'handed_in' }), tileOf('2', { state: 'waiting' }), tileOf('3', { state: 'absent' }));
    expect(minutesState(wall, at('01:00'))).toEqual({ kind: 'coming', count: 1 });
    expect(minutesState(wall, at('02:01'))).toEqual({ kind: 'final' });
  });
  it('is all there is when everybody has handed in or is absent', () => {
    const wall = wallOf(tileOf('1', { state: 'handed_in' }), tileOf('2', { state: 'absent' }));
    expect(minutesState(wall, at('01:00'))).toEqual({ kind: 'final' });
  });
});

describe('the minutes on the wall', () => {
  const clicked: string[] = [];
  beforeEach(() => {
    clicked.length = 0;
    URL.createObjectURL = () => 'blob:minutes';
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.href} ${this.download}`);
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const show = (state: MinutesState) =>
    visitPage(
      <>
        <Notifications />
        <Minutes sittingId="s" roomId="r" opensAt={opensAt} state={state} />
      </>,
    );
  const file = () =>
    new Response('%PDF-', { headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="bien-ban-phong-012.pdf"' } });

  it('are fetched for the room, under the name the server gives', async () => {
    const calls = serve({ 'GET /sittings/s/invigilation/minutes.pdf': file });
    await show({ kind: 'final' });
    await userEvent.click(screen.getByRole('button', { name: 'Tải biên bản (PDF)' }));
    await waitFor(() => expect(clicked).toEqual(['blob:minutes bien-ban-phong-012.pdf']));
    expect(calls[0]?.query.get('room')).toBe('r');
    expect(calls[0]?.headers.get('Accept')).toContain('application/pdf');
  });

  it('say why they are not final, or not to be had', async () => {
    await show({ kind: 'writing', count: 3 });
    expect(screen.getByText('Còn 3 thí sinh đang làm bài nên mới là bản tạm.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tải bản tạm (PDF)' })).toHaveProperty('disabled', false);
    cleanup();
    await show({ kind: 'early' });
    expect(screen.getByText(/Lập được từ giờ mở ca thi: .*07:30/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tải biên bản (PDF)' })).toHaveProperty('disabled', true);
  });

  it('tell why the server refused them', async () => {
    serve({ 'GET /sittings/s/invigilation/minutes.pdf': refusal(409, 'minutes-of-a-room', 'Biên bản lập cho từng phòng') });
    await show({ kind: 'final' });
    await userEvent.click(screen.getByRole('button', { name: 'Tải biên bản (PDF)' }));
    expect(await screen.findByText('Chưa lập được biên bản')).toBeTruthy();
    expect(clicked).toEqual([]);
  });

  it('are without faults that axe finds', async () => {
    const { container } = await show({ kind: 'coming', count: 1 });
    expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
  });
});
