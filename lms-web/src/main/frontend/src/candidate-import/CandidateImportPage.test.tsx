import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CandidateImport } from '../api/types';
import { serve, sessionOf, visit } from '../app/page.test-env';
import { sitting } from '../rooms/room.test-env';
import { Gate } from '../session/Gate';
import CandidateImportPage from './CandidateImportPage';

afterEach(() => vi.unstubAllGlobals());

const refused: CandidateImport = {
  id: 'i1',
  sittingId: 's1',
  fileName: 'danh-sach.xlsx',
  state: 'refused',
  rows: 20,
  errors: 1,
  warnings: 1,
  added: 0,
  updated: 0,
  roomsMade: 0,
  createdAt: '2026-11-22T00:00:00Z',
  finishedAt: null,
  findings: [
    { row: 3, column: 'A', header: 'SBD', found: '123', blocks: true, code: 'sbd-not-eight-digits', message: 'Phải là tám chữ số.' },
    { row: 5, column: '', header: 'Phòng', found: '', blocks: false, code: 'room-will-be-made', message: 'Sẽ lập phòng.' },
  ],
};
const checked: CandidateImport = { ...refused, state: 'checked', errors: 0, warnings: 0, findings: [] };

const open = async (told: CandidateImport, answers: Record<string, unknown> = {}) => {
  const calls = serve({
    'GET /session': sessionOf(['SITTING_MANAGE']),
    'GET /sittings/s1': sitting,
    'GET /candidate-imports': [told],
    'GET /candidate-imports/i1': told,
    ...answers,
  });
  await visit([{ element: <Gate />, children: [{ path: '/ca-thi/:id/danh-sach', element: <CandidateImportPage /> }] }], '/ca-thi/s1/danh-sach?tep=i1');
  return calls;
};

describe('a list of candidates', () => {
  it('with errors names each cell and what to do, and can not be taken', async () => {
    await open(refused);
    const table = await screen.findByRole('table', { name: 'Cần xem lại' });
    expect(within(table).getByText('A3')).toBeVisible();
    expect(within(table).getByText('Phải là tám chữ số.')).toBeVisible();
    expect(within(table).getByText('Dòng 5')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Nhập 20 thí sinh/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Tải danh sách lỗi' })).toHaveAttribute('href', '/api/v1/candidate-imports/i1/report');
  });

  it('that is valid is taken once it is confirmed', async () => {
    let taken = false;
    const now = () => (taken ? { ...checked, state: 'done', added: 20 } : checked);
    const calls = await open(checked, {
      'GET /candidate-imports/i1': now,
      'POST /candidate-imports/i1/commit': () => {
        taken = true;
        return now();
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Nhập 20 thí sinh' }));
    await waitFor(() => expect(screen.getByText('Đã đưa 20 thí sinh vào ca thi.')).toBeVisible());
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});
