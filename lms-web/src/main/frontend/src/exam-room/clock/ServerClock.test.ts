import { beforeEach, describe, expect, it } from 'vitest';
import { ServerClock } from './ServerClock';
import { secondsUntil, urgencyOf } from './time';

const NOON = Date.parse('2026-05-20T05:00:00.000Z');
let monotonic = 0;
let wall = 0;
let clock: ServerClock;

const pass = (millis: number) => {
  monotonic += millis;
  wall += millis;
};
const hear = (server: number, trip: number) => clock.observe(new Date(server).toISOString(), monotonic - trip, monotonic);

beforeEach(() => {
  monotonic = 10_000;
  wall = NOON - 3_600_000;
  clock = new ServerClock(
    () => monotonic,
    () => wall,
  );
});

describe('the clock of the room', () => {
  it('takes the middle of the round trip for the moment the server spoke', () => {
    hear(NOON, 200);
    expect(clock.now()).toBe(NOON + 100);
  });

  it('goes on when the clock of the machine is set', () => {
    hear(NOON, 0);
    monotonic += 60_000;
    wall -= 86_400_000;
    expect(clock.now()).toBe(NOON + 60_000);
  });

  it('keeps the better of two answers', () => {
    hear(NOON, 100);
    pass(1_000);
    hear(NOON + 5_000, 4_000);
    expect(clock.now()).toBe(NOON + 50 + 1_000);
  });

  it('takes a worse answer once the better one is old', () => {
    hear(NOON, 100);
    pass(6 * 60_000);
    hear(NOON + 400_000, 4_000);
    expect(clock.now()).toBe(NOON + 402_000);
  });

  it('tells how far the machine is ahead', () => {
    hear(NOON, 0);
    expect(clock.deviceAhead()).toBe(-3_600_000);
  });

  it('notices that the machine slept, and believes the next answer whatever it took', () => {
    hear(NOON, 10);
    wall += 600_000;
    expect(clock.slept()).toBe(true);
    hear(NOON + 600_000, 3_000);
    expect(clock.slept()).toBe(false);
    expect(clock.now()).toBe(NOON + 601_500);
  });

  it('leaves a time it can not read aside', () => {
    hear(NOON, 0);
    clock.observe('soon', monotonic, monotonic);
    expect(clock.now()).toBe(NOON);
  });
});

describe('time left', () => {
  it.each([
    [1, 1],
    [1_000, 1],
    [1_001, 2],
    [0, 0],
    [-5_000, 0],
  ])('of %i ms is %i whole seconds', (millis, seconds) => {
    expect(secondsUntil(NOON + millis, NOON)).toBe(seconds);
  });

  it.each([
    [301, 'calm'],
    [300, 'soon'],
    [61, 'soon'],
    [60, 'last'],
    [1, 'last'],
    [0, 'over'],
  ])('of %i s is %s', (seconds, urgency) => {
    expect(urgencyOf(seconds)).toBe(urgency);
  });
});
