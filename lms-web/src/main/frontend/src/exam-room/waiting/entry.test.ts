import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writing } from '../attempt/desk.test-env';
import type { AttemptState, QueuePlace } from '../api/types';
import { enter } from './entry';

const place = (position: number): QueuePlace => ({ position, retryMillis: 1_000, serverNow: writing.serverNow });

describe('the line in front of the paper', () => {
  const answers: (AttemptState | QueuePlace | Error)[] = [];
  const startAttempt = vi.fn<(sitting: string) => Promise<AttemptState | QueuePlace>>(() => {
    const next = answers.shift();
    return next === undefined || next instanceof Error ? Promise.reject(next ?? new Error('asked once too often')) : Promise.resolve(next);
  });
  const told = vi.fn();
  let here: AbortController;
  const go = () => enter({ startAttempt }, 's', { told, signal: here.signal, random: () => 1 });

  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    answers.length = 0;
    here = new AbortController();
  });
  afterEach(() => vi.useRealTimers());

  it('is not there on a quiet morning', async () => {
    answers.push(writing);
    await expect(go()).resolves.toBe(writing);
    expect(told).not.toHaveBeenCalled();
  });

  it('is told, waited in and passed without a press of a button', async () => {
    answers.push(place(37), place(4), writing);
    const entered = go();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveBeenLastCalledWith(37);
    await vi.advanceTimersByTimeAsync(1_499);
    expect(startAttempt).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenLastCalledWith(4);
    await vi.advanceTimersByTimeAsync(1_500);
    await expect(entered).resolves.toBe(writing);
    expect(startAttempt.mock.calls).toEqual([['s'], ['s'], ['s']]);
  });

  it('is left by who closes the page', async () => {
    answers.push(place(2), writing);
    const entered = go();
    const left = expect(entered).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(0);
    here.abort();
    await vi.advanceTimersByTimeAsync(1_500);
    await left;
    expect(startAttempt).toHaveBeenCalledTimes(1);
  });

  it('tells what goes wrong', async () => {
    answers.push(place(2), new Error('the cable'));
    const entered = go();
    const failed = expect(entered).rejects.toThrow('the cable');
    await vi.advanceTimersByTimeAsync(1_500);
    await failed;
  });
});
