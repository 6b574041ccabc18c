import { Notifications, notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ActOutcome } from '../api/types';
import { serve, visitPage } from '../app/page.test-env';
import { dropUndo } from '../ui/Undo';
import { tileOf } from './tile.test-env';
import { useActs, type Whom } from './useActs';

afterEach(() => {
  notifications.clean();
  vi.unstubAllGlobals();
});

const closed = vi.fn();
const one: Whom = { tile: tileOf('1', { fullName: 'Trần Ngọc Hân' }) };
const room: Whom = { roomId: 'r' };

function Buttons({ whom }: { whom: Whom }) {
  const acts = useActs('s', 'r', () => undefined);
  return (
    <>
      <button onClick={() => acts.run(whom, { kind: 'time', minutes: 5, reason: 'Mất điện' }, closed)}>+5</button>
      <Notifications />
    </>
  );
}

async function giveTime(whom: Whom, outcome: Pick<ActOutcome, 'reached' | 'later' | 'refused'>) {
  closed.mockClear();
  serve({ 'POST /sittings/s/invigilation/acts': outcome });
  await visitPage(<Buttons whom={whom} />);
  await userEvent.click(screen.getByRole('button', { name: '+5' }));
  return (await screen.findByRole('alert')).textContent;
}

function Both() {
  const acts = useActs('s', 'r', () => undefined);
  const run = (kind: 'pause' | 'resume') => acts.run(one, { kind, minutes: null, reason: null });
  return (
    <>
      <button onClick={() => run('pause')}>pause</button>
      <button onClick={() => run('resume')}>resume</button>
      <button onClick={dropUndo}>dialog</button>
      <Notifications />
    </>
  );
}

describe('the way back', () => {
  const undos = () => screen.queryAllByRole('button', { name: 'Hoàn tác' });

  it('is of the last act on a candidate alone, and gone where a dialog opens', async () => {
    serve({ 'POST /sittings/s/invigilation/acts': { reached: 1, later: 0, refused: [] } });
    await visitPage(<Both />);
    await userEvent.click(screen.getByRole('button', { name: 'pause' }));
    await screen.findByText(/Đã tạm dừng bài của Trần Ngọc Hân/);
    await userEvent.click(screen.getByRole('button', { name: 'resume' }));
    await screen.findByText(/Trần Ngọc Hân làm tiếp/);
    await waitFor(() => expect(undos()).toHaveLength(1));
    expect(screen.queryByText(/Đã tạm dừng/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'dialog' }));
    await waitFor(() => expect(undos()).toHaveLength(0));
  });
});

const busy = (count: number) => [{ code: 'exam-busy', title: 'Máy chủ đang bận', count, names: [] }];

describe('what came of an act', () => {
  it.each([
    ['one', one],
    ['a room', room],
  ])('is not called done where nobody was reached, and the dialog stays: %s', async (_, whom) => {
    const said = await giveTime(whom, { reached: 0, later: 0, refused: busy(1) });
    expect(said).toContain('Chưa thêm giờ được');
    expect(said).toContain('Không làm được cho 1 thí sinh: Máy chủ đang bận');
    expect(said).not.toContain('Đã thêm giờ');
    expect(closed).not.toHaveBeenCalled();
  });

  it('is not called done where there was nobody', async () => {
    const said = await giveTime(room, { reached: 0, later: 0, refused: [] });
    expect(said).toContain('Không có thí sinh nào ở đây để thực hiện');
    expect(said).not.toContain('Đã thêm giờ');
  });

  it('is told for whom it was done and for whom not', async () => {
    const said = await giveTime(room, { reached: 20, later: 3, refused: busy(1) });
    expect(said).toMatch(/Đã thêm giờ.*23|23.*thêm giờ/);
    expect(said).toContain('Không làm được cho 1 thí sinh: Máy chủ đang bận');
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('is told with the name where all went well', async () => {
    expect(await giveTime(one, { reached: 0, later: 1, refused: [] })).toContain('Đã thêm giờ cho Trần Ngọc Hân.');
    expect(closed).toHaveBeenCalledTimes(1);
  });
});
