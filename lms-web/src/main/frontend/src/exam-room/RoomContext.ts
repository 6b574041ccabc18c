import { createContext, useContext } from 'react';
import type { RoomApi } from './api/RoomApi';
import type { EntryLog } from './attempt/EntryLog';

/** What the room stands on, made once when the page starts. */
export interface Services {
  api: RoomApi;
  /** Opened on first use; a browser without storage gets one in memory. */
  log: () => Promise<EntryLog>;
  random: () => number;
  newId: () => string;
}

export const RoomContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(RoomContext);
  if (!services) throw new Error('useServices needs a RoomContext');
  return services;
}
