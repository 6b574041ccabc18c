import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NamedRoom, Today as TodayView } from '../api/types';
import { serve, sessionOf, visit } from '../app/page.test-env';
import { Gate } from '../session/Gate';
import Today from './Today';

afterEach(() => vi.unstubAllGlobals());

const room: NamedRoom = {
  roomId: 'r1',
  name: '012',
  schoolName: 'THPT Rạch Dừa',
  sittingId: 's1',
  sitting: 'Toán sáng',
  opensAt: '2026-11-23T00:30:00Z',
  closesAt: '2026-11-23T00:45:00Z',
  minutes: 90,
  candidates: 24,
};
const nothing: TodayView = { serverNow: '2026-11-23T00:00:00Z', pupil: null, teacher: null, manager: null, rooms: [] };
const open = (today: TodayView) => {
  serve({ 'GET /session': sessionOf(['BANK_READ']), 'GET /today': today });
  return visit([{ element: <Gate />, children: [{ path: '/', element: <Today /> }] }], '/');
};

describe('the rooms somebody is named for', () => {
  it('stand on the first page, each the way to its wall', async () => {
    await open({ ...nothing, rooms: [room] });
    const link = await screen.findByRole('link', { name: 'Phòng 012 – Toán sáng' });
    expect(link.getAttribute('href')).toBe('/ca-thi/s1/giam-thi/r1');
    expect(screen.getByText('THPT Rạch Dừa · mở lúc 07:30, 90 phút, 24 thí sinh')).toBeVisible();
    expect(screen.queryByText('Hôm nay chưa có gì')).toBeNull();
  });

  it('are not spoken of where there are none', async () => {
    await open(nothing);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText('Phòng tôi coi thi hôm nay')).toBeNull();
  });
});
