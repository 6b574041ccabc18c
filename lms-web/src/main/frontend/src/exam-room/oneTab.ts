import { useEffect, useRef, useState } from 'react';

/** `asking`, then `here` for the one tab that writes; `elsewhere` while another does; `given` once another has asked for it. */
export type Turn = 'asking' | 'here' | 'elsewhere' | 'given';

/** How long a tab that was asked may take before it is taken for dead: a frozen tab answers nobody. */
const PATIENCE = 1_500;

export interface Tabs {
  locks: LockManager | undefined;
  channel: (name: string) => Pick<BroadcastChannel, 'onmessage' | 'postMessage' | 'close'>;
}

const browser: Tabs = { locks: navigator.locks, channel: (name) => new BroadcastChannel(name) };

/**
 * Of the tabs of one browser the one that holds the lock writes. Another is told so, and may ask for it: then the first
 * sends what it has, rests and lets go. Browsers without locks get no more than the asking.
 */
export class OneTab {
  private release: () => void = () => undefined;
  private readonly channel;
  private closed = false;
  private writes = false;

  constructor(
    private readonly name: string,
    private readonly told: (turn: Turn) => void,
    private readonly beforeGiving: () => void,
    private readonly tabs: Tabs = browser,
  ) {
    this.channel = tabs.channel(name);
    this.channel.onmessage = () => this.give();
  }

  /** Takes the turn if nobody has it. */
  async ask(): Promise<void> {
    if (!this.tabs.locks) {
      this.channel.postMessage('opened');
      this.take();
      return;
    }
    await this.hold({ ifAvailable: true });
  }

  /** Asks the tab that has the turn for it, and takes it in any case. */
  async insist(): Promise<void> {
    this.channel.postMessage('wanted');
    if (!this.tabs.locks) return this.take();
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    await this.hold({ signal: patience.signal }, () => clearTimeout(timer)).catch(() => this.hold({ steal: true }));
  }

  close(): void {
    this.closed = true;
    this.channel.close();
    this.release();
  }

  private take(): void {
    this.writes = true;
    this.told('here');
  }

  private give(): void {
    if (!this.writes) return;
    this.writes = false;
    this.beforeGiving();
    this.release();
    this.told('given');
  }

  private async hold(options: LockOptions, held: () => void = () => undefined): Promise<void> {
    const { locks } = this.tabs;
    if (!locks) return;
    let begun = false;
    try {
      await locks.request(this.name, options, (lock) => {
        begun = true;
        held();
        if (lock === null) {
          this.told('elsewhere');
          return undefined;
        }
        if (this.closed) return undefined;
        this.take();
        return new Promise<void>((done) => (this.release = done));
      });
    } catch (failure) {
      if (!begun) throw failure;
      if (!this.closed) this.give(); // stolen: this tab did not answer in time
    }
  }
}

/** Whether this tab may write the attempt, and how to take it over. */
export function useOneTab(attemptId: string, beforeGiving: () => void): { turn: Turn; takeOver: () => void } {
  const [turn, setTurn] = useState<Turn>('asking');
  const tab = useRef<OneTab | null>(null);
  const giving = useRef(beforeGiving);
  useEffect(() => {
    giving.current = beforeGiving;
  });
  useEffect(() => {
    const one = new OneTab(`bh-attempt-${attemptId}`, setTurn, () => giving.current());
    tab.current = one;
    void one.ask();
    return () => one.close();
  }, [attemptId]);
  return { turn, takeOver: () => void tab.current?.insist() };
}
