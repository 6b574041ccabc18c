import { renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AttemptSession } from '../attempt/AttemptSession';
import { ServerClock } from '../clock/ServerClock';
import { ClockContext } from '../clock/useClock';
import { useNotices } from './useNotices';

let now = 0;
let phase = 'writing';
const notice = vi.fn();
const session = { notice, getSnapshot: () => ({ phase, state: { id: 'a' } }) } as unknown as AttemptSession;

const open = () => {
  const clock = new ServerClock(
    () => now,
    () => now,
  );
  const wrapper = ({ children }: { children: ReactNode }) => createElement(ClockContext, { value: clock }, children);
  return renderHook(() => useNotices(session), { wrapper });
};

beforeEach(() => {
  now = 1_000;
  phase = 'writing';
  notice.mockClear();
  localStorage.clear();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

it('a page that is closed tells so at once, and the next one how long nobody was there', () => {
  open();
  window.dispatchEvent(new Event('pagehide'));
  expect(notice.mock.calls).toEqual([['left', 0]]);
  notice.mockClear();
  now = 31_000;
  open();
  expect(notice.mock.calls).toEqual([['returned', 30_000]]);
});

it('a page that comes back itself tells it, and no other does', () => {
  open();
  window.dispatchEvent(new Event('pagehide'));
  now = 5_000;
  window.dispatchEvent(new Event('focus'));
  expect(notice.mock.calls).toEqual([
    ['left', 0],
    ['returned', 4_000],
  ]);
  notice.mockClear();
  open();
  expect(notice).not.toHaveBeenCalled();
});

it('a page that is closed after the end tells nothing', () => {
  open();
  phase = 'ended';
  window.dispatchEvent(new Event('pagehide'));
  phase = 'writing';
  open();
  expect(notice).not.toHaveBeenCalled();
});
