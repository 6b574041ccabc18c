import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RoomCounts } from '../api/types';
import { visitPage } from '../app/page.test-env';
import { RoomPicker } from './RoomPicker';

const room: RoomCounts = { id: 'r1', name: '001', schoolName: null, candidates: 24, absent: 0, started: 20, handedIn: 2, lost: 0 };

describe('the rooms to choose from', () => {
  it('say how many are left out because others are named', async () => {
    await visitPage(<RoomPicker sittingId="s" rooms={[room]} withheld={3} />);
    expect(screen.getByText('3 phòng khác đã phân công người khác nên không hiện ở đây.')).toBeVisible();
    expect(screen.getByRole('link', { name: /Phòng 001/ }).getAttribute('href')).toBe('/ca-thi/s/giam-thi/r1');
  });

  it('say why there is none', async () => {
    await visitPage(<RoomPicker sittingId="s" rooms={[]} withheld={2} />);
    expect(screen.getByText('Các phòng đã phân công người khác')).toBeVisible();
    expect(screen.queryByText('Ca thi chưa có phòng')).toBeNull();
  });
});
