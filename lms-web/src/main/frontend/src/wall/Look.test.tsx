import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { serve, visitPage } from '../app/page.test-env';
import { tileOf } from './tile.test-env';
import { Wall } from './Wall';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const wall = {
  sitting: { id: 's1', title: 'Toán', opensAt: '2026-11-23T00:30:00Z', closesAt: '2026-11-23T00:45:00Z', minutes: 50, entry: 'open' },
  room: { id: 'r1', name: '001', code: 'K7M2' },
  mayNote: false,
  serverNow: '2026-11-23T00:50:00Z',
  askAfterMillis: 60_000,
  tiles: Array.from({ length: 24 }, (_, i) => tileOf(String(i + 1).padStart(2, '0'))),
};
const open = () => {
  vi.stubGlobal('WebSocket', undefined);
  serve({ 'GET /sittings/s1/invigilation/wall': wall, 'GET /sittings/s1/invigilation/incidents': [] });
  return visitPage(<Wall sittingId="s1" roomId="r1" />);
};
const sizes = () => [...document.querySelectorAll<HTMLElement>('button[data-state]')].map(({ dataset }) => dataset.size);

describe('how large the candidates stand', () => {
  it('is small at first, so that a room is seen whole', async () => {
    await open();
    await screen.findByText('Thí sinh 01');
    expect(sizes()).toEqual(wall.tiles.map(() => 'small'));
  });

  it('is large where somebody chose so, and stays so on the machine', async () => {
    const first = await open();
    await userEvent.click(await screen.findByRole('radio', { name: 'Ô lớn' }));
    expect(new Set(sizes())).toEqual(new Set(['large']));
    first.unmount();
    await open();
    await screen.findByText('Thí sinh 01');
    expect(new Set(sizes())).toEqual(new Set(['large']));
  });
});
