import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Told } from '../api/types';
import { useServices } from '../RoomContext';
import { ToldLine } from './ToldLine';

const LineContext = createContext<ToldLine | null>(null);

const nothing = () => () => undefined;

function socketOf(sittingId: string): WebSocket {
  const { protocol, host } = location;
  return new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/ws/exam-room/${sittingId}`);
}

/** The line to the room, from the door to the end. */
export function ToldProvider({ sittingId, children }: { sittingId: string; children: ReactNode }) {
  const { api, random } = useServices();
  const [line] = useState(() => new ToldLine({ open: () => socketOf(sittingId), ask: () => api.told(sittingId), monotonic: () => performance.now(), random }));
  useEffect(() => {
    line.start();
    return () => line.stop();
  }, [line]);
  return <LineContext value={line}>{children}</LineContext>;
}

/** The last that was told; null where nothing was yet, as on a page opened without a network. */
export function useTold(): Told | null {
  const line = useContext(LineContext);
  return useSyncExternalStore(line?.subscribe ?? nothing, () => line?.getSnapshot() ?? null);
}
