import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Capability, ExamSession, UnitRow } from '../api/types';
import { serve, sessionOf, visit } from '../app/page.test-env';
import { sitting } from '../rooms/room.test-env';
import { Gate } from '../session/Gate';
import SessionList from './SessionList';
import SessionPage from './SessionPage';

afterEach(() => vi.unstubAllGlobals());

const session: ExamSession = {
  id: 'e1',
  name: 'Thi thử lần 2',
  unitId: 'u',
  unitName: 'Sở Giáo dục',
  schoolYear: '2026-2027',
  createdAt: '2026-11-01T00:00:00Z',
  sittings: [sitting],
};
const province: UnitRow = { id: 'u', kind: 'province', code: 'P', name: 'Sở Giáo dục', parentId: null, schoolYear: null, pupilCount: 0 };

const open = async (at: string, answers: Record<string, unknown>, capabilities: Capability[] = ['SITTING_READ', 'SITTING_MANAGE']) => {
  const calls = serve({
    'GET /session': sessionOf(capabilities),
    'GET /units': ({ query }: { query: URLSearchParams }) => (query.get('kind') === 'province' ? [province] : []),
    ...answers,
  });
  const children = [
    { path: '/to-chuc-thi', element: <SessionList /> },
    { path: '/to-chuc-thi/:id', element: <SessionPage /> },
  ];
  return { calls, ...(await visit([{ element: <Gate />, children }], at)) };
};

const one = (at: 0 | -1): HTMLElement => screen.getAllByRole('button', { name: 'Tạo kỳ thi' }).at(at) ?? document.body;

describe('exam sessions', () => {
  it('are made with a name and an organiser, and open then', async () => {
    const { calls, router } = await open('/to-chuc-thi', {
      'GET /exam-sessions': [],
      'POST /exam-sessions': { ...session, sittings: [] },
      'GET /exam-sessions/e1': { ...session, sittings: [] },
      'GET /exam-sessions/e1/rooms': [],
    });
    await screen.findByText('Chưa có kỳ thi nào');
    await userEvent.click(one(0));
    const name = await screen.findByLabelText(/Tên kỳ thi/);
    await userEvent.click(one(-1));
    expect(await screen.findByText('Đặt tên cho kỳ thi.')).toBeVisible();
    await userEvent.type(name, 'Thi thử lần 2{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/to-chuc-thi/e1'));
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ name: 'Thi thử lần 2', unitId: 'u' });
  });

  it('tell for each sitting how many have no seat', async () => {
    await open('/to-chuc-thi/e1', {
      'GET /exam-sessions/e1': session,
      'GET /exam-sessions/e1/rooms': [{ sittingId: 's1', rooms: 1, seats: 4, seated: 1 }],
    });
    expect(await screen.findByText('2 chưa có chỗ')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Thêm ca thi' })).toHaveAttribute('href', '/to-chuc-thi/e1/ca-thi-moi');
  });

  it('are not made by who only reads them', async () => {
    await open('/to-chuc-thi', { 'GET /exam-sessions': [session] }, ['SITTING_READ']);
    await screen.findAllByText('Thi thử lần 2');
    expect(screen.queryByRole('button', { name: 'Tạo kỳ thi' })).toBeNull();
  });
});
