import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ServerClock } from './ServerClock';
import { secondsUntil, urgencyOf, type Urgency } from './time';

export const ClockContext = createContext<ServerClock | null>(null);

export function useClock(): ServerClock {
  const clock = useContext(ClockContext);
  if (!clock) throw new Error('useClock needs a ClockContext');
  return clock;
}

/** Seconds until a server instant; renders once a second. */
export function useSecondsUntil(instant: number): number {
  const clock = useClock();
  return useSyncExternalStore(clock.subscribe, () => secondsUntil(instant, clock.now()));
}

/** Below this the two clocks agree as far as anybody can see. */
const OFF = 2_000;

/** Whole seconds that the machine's clock is ahead of the server's, negative if behind; 0 where they agree. */
export function useDeviceAhead(): number {
  const clock = useClock();
  return useSyncExternalStore(clock.subscribe, () => {
    const ahead = clock.isSet() ? clock.deviceAhead() : 0;
    return Math.abs(ahead) > OFF ? Math.round(ahead / 1_000) : 0;
  });
}

/** Renders only when the urgency changes, so the paper does not redraw every second. */
export function useUrgency(deadline: number): Urgency {
  const clock = useClock();
  return useSyncExternalStore(clock.subscribe, () => urgencyOf(secondsUntil(deadline, clock.now())));
}
