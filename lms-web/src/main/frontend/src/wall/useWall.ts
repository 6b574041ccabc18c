import { useEffect, useState, useSyncExternalStore } from 'react';
import { wallOf, wallSocket } from './api';
import { WallLine } from './WallLine';

/** The wall of a room, or of a sitting without rooms, for as long as it is looked at. */
export function useWall(sittingId: string, roomId: string | null) {
  const [line] = useState(
    () =>
      new WallLine({
        open: () => wallSocket(sittingId, roomId),
        ask: () => wallOf(sittingId, roomId),
        monotonic: () => performance.now(),
        random: Math.random,
      }),
  );
  useEffect(() => {
    line.start();
    return () => line.stop();
  }, [line]);
  const seen = useSyncExternalStore(line.subscribe, line.getSnapshot);
  return { seen, refresh: () => line.refresh() };
}

/** The server's time, once a second. */
export function useServerNow(offset: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now + offset;
}
