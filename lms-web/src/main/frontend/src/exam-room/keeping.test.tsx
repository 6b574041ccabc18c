import { act, render, renderHook, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { DisplayProvider } from '../ui/Display';
import { choice, deskForEach, unreachable, wait } from './attempt/desk.test-env';
import type { Hold, Link } from './attempt/receipt';
import { useRunning } from './attempt/useAttempt';
import { ServerClock } from './clock/ServerClock';
import { ClockContext } from './clock/useClock';
import { Closing } from './ending/Closing';
import { Banners } from './paper/Banners';
import { RoomContext, type Services } from './RoomContext';
import { prepareRoom } from './room.test-env';

const desk = deskForEach();

beforeAll(prepareRoom);

const diskHas = (hold: Hold) => Object.assign(desk.log, { hold, lasting: hold !== 'unkept' });
const text = () => document.body.textContent;

describe('whoever closes the page while an answer waits', () => {
  const isHeldBack = (hold: Hold) => {
    diskHas(hold);
    desk.server.save.mockRejectedValue(unreachable());
    const session = desk.open();
    renderHook(() => useRunning(session));
    session.answer('1.2', choice('q'));
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };

  it.each(['keeping', 'unkept'] as const)('is asked first where the disk does not have it yet: %s', (hold) => {
    expect(isHeldBack(hold)).toBe(true);
  });

  it('may go where it has', () => {
    expect(isHeldBack('kept')).toBe(false);
  });
});

describe('what is said over the paper', () => {
  const say = (link: Link, hold: Hold) =>
    render(
      <DisplayProvider>
        <Banners link={link} problem={null} hold={hold} urgency="calm" open={0} refused={[]} onSignIn={vi.fn()} />
      </DisplayProvider>,
    );

  it.each(['down', 'signed-out'] as const)('claims that answers are on this machine once they are: %s', (link) => {
    const { unmount } = say(link, 'kept');
    expect(text()).toMatch(/được giữ trên máy này|vẫn còn trên máy này/);
    unmount();
    say(link, 'keeping');
    expect(text()).not.toMatch(/được giữ trên máy này|vẫn còn trên máy này/);
    expect(text()).toContain('đang được lưu vào máy này');
  });

  it('is nothing while an answer is being written to the disk, and a warning where it can not be', () => {
    const { unmount } = say('up', 'keeping');
    expect(screen.queryByRole('paragraph')).toBeNull();
    unmount();
    say('up', 'unkept');
    expect(screen.getByRole('paragraph').textContent).toContain('Máy này không giữ được câu trả lời');
  });
});

describe('who hands in without a network', () => {
  const handIn = async (hold: Hold) => {
    diskHas(hold);
    desk.server.save.mockRejectedValue(unreachable());
    const session = desk.open();
    session.answer('1.2', choice('q'));
    session.handIn();
    await act(() => wait(100));
    render(
      <RoomContext value={{} as Services}>
        <ClockContext
          value={
            new ServerClock(
              () => 0,
              () => Date.now(),
            )
          }
        >
          <DisplayProvider>
            <Closing session={session} personId="p" />
          </DisplayProvider>
        </ClockContext>
      </RoomContext>,
    );
  };

  it('is told that the paper is sealed here where all of it is', async () => {
    await handIn('kept');
    expect(screen.getByText('Bài đã niêm phong trên máy này')).toBeTruthy();
  });

  it.each([
    ['keeping', 'Bài đang được lưu vào máy này'],
    ['unkept', 'máy này không giữ được bài'],
  ] as const)('is not told so where it is not: %s', async (hold, said) => {
    await handIn(hold);
    expect(text()).toContain(said);
    expect(text()).not.toContain('niêm phong');
    expect(text()).not.toContain('Bài được giữ trên máy này');
  });
});
