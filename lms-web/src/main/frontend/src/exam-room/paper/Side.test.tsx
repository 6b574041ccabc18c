import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { DisplayProvider } from '../../ui/Display';
import type { Candidate } from '../api/types';
import { prepareRoom } from '../room.test-env';
import { RoomContext, type Services } from '../RoomContext';
import { Side } from './Side';

const candidate: Candidate = {
  fullName: 'Trần Ngọc Hân',
  initials: 'NH',
  sbd: '07104218',
  className: '12A3',
  seat: 14,
  form: '0412',
  place: null,
  largerText: false,
};

beforeAll(prepareRoom);

function show(of: Candidate): void {
  render(
    <DisplayProvider>
      <RoomContext value={{} as Services}>
        <Side candidate={of} entries={[]} at="" blockTitle={null} shown onClose={vi.fn()} onPick={vi.fn()} onTextSize={vi.fn()} />
      </RoomContext>
    </DisplayProvider>,
  );
}

it('names the place on the list where there are no rooms', () => {
  show(candidate);
  expect(screen.getByText(/12A3 · Máy 14$/)).toBeTruthy();
});

it('names the seat in the room as the wall does', () => {
  show({ ...candidate, place: { room: 'Phòng 001', row: 2, column: 3 } });
  expect(screen.getByText(/12A3 · Phòng 001, hàng 2, cột 3$/)).toBeTruthy();
});
