import { Notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Capability, RoomInvigilators, StaffMember } from '../api/types';
import { refusal, serve, sessionOf, visit } from '../app/page.test-env';
import { Gate } from '../session/Gate';
import { room } from './room.test-env';
import { RoomTable } from './RoomTable';

afterEach(() => vi.unstubAllGlobals());

const an: StaffMember = { id: 'a', fullName: 'Lê Văn An', initials: 'LA', username: 'giaovien4', units: ['THPT Cửa Sông'] };
const binh = { id: 'b', fullName: 'Trần Thị Bình', initials: 'TB' };
const path = '/sittings/s1/rooms/r1/invigilators';

/** A server that remembers who is named. */
const open = async (capabilities: Capability[], named: RoomInvigilators['people'], answers: Record<string, unknown> = {}) => {
  let people = named;
  const calls = serve({
    'GET /session': sessionOf(capabilities),
    'GET /sittings/s1/invigilators': () => (people.length === 0 ? [] : [{ roomId: 'r1', people }]),
    'GET /sittings/s1/invigilators/staff': [an],
    [`PUT ${path}/a`]: () => {
      people = [...people, an];
      return { roomId: 'r1', people };
    },
    [`DELETE ${path}/b`]: () => {
      people = people.filter(({ id }) => id !== 'b');
      return { roomId: 'r1', people };
    },
    ...answers,
  });
  const table = (
    <>
      <Notifications />
      <RoomTable sittingId="s1" rooms={[room]} />
    </>
  );
  const page = await visit([{ element: <Gate />, children: [{ path: '/', element: table }] }], '/');
  await screen.findByRole('link', { name: '001' });
  return { calls, page };
};
const manager: Capability[] = ['SITTING_READ', 'SITTING_MANAGE'];
const dialogOf = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Phân công giám thị phòng 001' }));
  return within(await screen.findByRole('dialog'));
};

describe('invigilators of a room', () => {
  it('are found by typing and named by keyboard alone', async () => {
    const { calls } = await open(manager, []);
    expect(await screen.findByText('Chưa phân công')).toBeVisible();
    const dialog = await dialogOf();
    await userEvent.type(dialog.getByLabelText('Tìm cán bộ, giáo viên'), 'giaovien4');
    const add = await dialog.findByRole('button', { name: 'Phân công Lê Văn An' });
    expect(dialog.getByText('giaovien4 · THPT Cửa Sông')).toBeVisible();
    add.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(calls.some(({ method, path: to }) => method === 'PUT' && to === `${path}/a`)).toBe(true));
    expect(await dialog.findByRole('button', { name: 'Bỏ phân công Lê Văn An' })).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Phân công Lê Văn An' })).toBeNull();
    expect(
      calls
        .filter(({ path: to }) => to.endsWith('/staff'))
        .at(-1)
        ?.query.get('q'),
    ).toBe('giaovien4');
  });

  it('are not searched for by one letter', async () => {
    const { calls } = await open(manager, []);
    const dialog = await dialogOf();
    await userEvent.type(dialog.getByLabelText('Tìm cán bộ, giáo viên'), 'g');
    await new Promise((passed) => setTimeout(passed, 400));
    expect(calls.filter(({ path: to }) => to.endsWith('/staff'))).toEqual([]);
  });

  it('are taken off with a way back', async () => {
    const { calls } = await open(manager, [binh], { [`PUT ${path}/b`]: { roomId: 'r1', people: [binh] } });
    const dialog = await dialogOf();
    await userEvent.click(dialog.getByRole('button', { name: 'Bỏ phân công Trần Thị Bình' }));
    await waitFor(() => expect(dialog.queryByText('Trần Thị Bình')).toBeNull());
    await userEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(calls.some(({ method, path: to }) => method === 'PUT' && to === `${path}/b`)).toBe(true));
  });

  it('say why somebody could not be named', async () => {
    await open(manager, [], { [`PUT ${path}/a`]: () => refusal(409, 'invigilator-not-fit', 'Không phân công được người này') });
    const dialog = await dialogOf();
    await userEvent.type(dialog.getByLabelText('Tìm cán bộ, giáo viên'), 'an');
    await userEvent.click(await dialog.findByRole('button', { name: 'Phân công Lê Văn An' }));
    expect(await dialog.findByText(/Không phân công được người này/)).toBeVisible();
  });

  it('are only read by who does not manage', async () => {
    await open(['SITTING_READ', 'SITTING_INVIGILATE'], [binh]);
    expect(await screen.findByText('Trần Thị Bình')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Phân công/ })).toBeNull();
  });

  it('are named without faults that axe finds', async () => {
    await open(manager, [binh]);
    const dialog = await dialogOf();
    await userEvent.type(dialog.getByLabelText('Tìm cán bộ, giáo viên'), 'an');
    await dialog.findByRole('button', { name: 'Phân công Lê Văn An' });
    const violations = (await axe.run(screen.getByRole('dialog'))).violations.map(({ id }) => id);
    expect(violations).toEqual([]);
  });
});
