import { isProblem, type Problem } from '../../api/problem';
import type { AttemptState, ItemResponse, NoticeKind } from '../api/types';
import { Published } from '../published';
import { Asking } from './Asking';
import { Connection } from './Connection';
import { Courier } from './Courier';
import { changes, inOrder, toWire, type Change, type Entry } from './entries';
import { EndTimer } from './EndTimer';
import type { KeptState } from './EntryLog';
import { merge, renewed } from './merge';
import { sendable, stateOf, withSheet, type Work } from './model';
import { Outbox } from './Outbox';
import { covers } from './receipt';
import type { Heard, Opening, Phase, Snapshot, Surroundings } from './session';
import { snapshotOf } from './snapshot';
import { goesOn, handedIn, isOpen, isTimeUp, momentOf, toldOf, untilLastCall } from './standing';
import { NOTICE_PAUSE, typingPause } from './times';

/**
 * One attempt on this page, from the moment the paper is open until the server has closed it. Every change is shown at
 * once, kept on this machine, and sent; the server alone decides about time. Not for more than one page at a time.
 */
export class AttemptSession {
  private readonly outbox: Outbox;
  private readonly courier: Courier;
  private readonly shown = new Published(() => this.look());
  private work: Work;
  private state: AttemptState;
  private phase: Phase = 'writing';
  private readonly connection = new Connection();
  private savedAt: number;
  private readonly asking: Asking;
  private asleep = false;
  private lost = 0;
  private late: 'no' | 'trying' = 'no';
  private problem: Problem | null = null;
  private readonly setAside: Entry[] = [];
  private stopListening: (() => void) | undefined;
  private readonly atTheEnd = new EndTimer(() => this.tick());

  constructor(
    private readonly around: Surroundings,
    opening: Opening,
  ) {
    const { state, leftovers } = opening;
    const used = leftovers.reduce((most, entry) => Math.max(most, entry.sequence), state.lastSequence);
    this.state = state;
    this.work = merge(state, leftovers);
    this.savedAt = Date.parse(state.serverNow);
    this.asking = new Asking(around.clock.monotonic(), around.random, state.state !== 'writing' || opening.fresh !== false);
    this.outbox = new Outbox({ attemptId: state.id, clientId: around.clientId, nextSequence: used + 1, leftovers });
    if (opening.handingIn) this.phase = 'handing-in';
    if (state.state === 'handed_in') [this.phase, this.late] = [this.outbox.waiting().size > 0 ? 'closed' : 'ended', 'trying'];
    this.courier = new Courier(
      { dueIn: () => this.dueIn(), run: () => this.run(), succeeded: () => this.succeeded(), failed: (failure) => this.failed(failure) },
      around.random,
    );
  }

  readonly subscribe = this.shown.subscribe;
  readonly getSnapshot = this.shown.getSnapshot;

  start(): void {
    if (this.phase === 'ended') return;
    this.around.log.onChange = () => this.shown.changed();
    this.stopListening = this.around.clock.subscribe(() => this.tick());
    this.tick();
    this.courier.resume();
  }

  stop(): void {
    this.stopListening?.();
    this.atTheEnd.watch(null);
    this.courier.halt();
  }

  answer(slot: string, response: ItemResponse | null): void {
    if (!this.mayWrite()) return;
    this.work = withSheet(this.work, slot, { response });
    this.send(changes.answer(slot, sendable(response)), typingPause(response));
  }

  flag(slot: string, flagged: boolean): void {
    if (!this.mayWrite()) return;
    this.work = withSheet(this.work, slot, { flagged });
    this.send(changes.flag(slot, flagged));
  }

  chooseBlock(block: string): void {
    if (!this.mayWrite() || block === this.work.block) return;
    this.work = { ...this.work, block };
    this.send(changes.block(block));
  }

  private readonly mayWrite = (): boolean => this.phase === 'writing' && isOpen(this.state, this.around.clock.now());

  /** What the room tells: all a page needs, for many hear the same in one moment and must not ask then. */
  hear(told: Heard): void {
    if (this.phase === 'ended') return;
    if (told.elsewhere) return this.leave();
    const resumed = this.state.paused && told.state === 'writing';
    this.state = toldOf(this.state, told);
    if (told.handedIn) this.closed();
    else this.tick();
    if (this.phase === 'closed' || resumed) this.flush();
    this.shown.changed();
  }

  /** The candidate goes on at another computer: what is still here is sent once more, as long as it is taken. */
  private leave(): void {
    this.connection.leave();
    if (this.outbox.size === 0) this.courier.halt();
    this.flush();
  }

  /** Sends what is still here, then hands in; without a network it waits and does so on return, even after a reload. */
  handIn(): void {
    if (!this.mayWrite()) return;
    this.phase = 'handing-in';
    void this.around.log.setHandingIn(this.state.id, true);
    this.flush();
  }

  /** The candidate has thought better of it while the network was gone. */
  keepWriting(): void {
    if (this.phase !== 'handing-in') return;
    this.phase = 'writing';
    void this.around.log.setHandingIn(this.state.id, false);
    this.tick();
    this.shown.changed();
  }

  /** Nothing waits for a pause any more: the page may go away. */
  flush(): void {
    this.outbox.hurry();
    this.shown.changed();
    this.courier.hurry();
  }

  /** Another tab goes on: what is here is sent once more, and then nothing. */
  rest(): void {
    this.flush();
    this.stop();
  }

  /** Signed in again after the session was gone. */
  signedIn(): void {
    this.connection.heard();
    this.shown.changed();
    this.courier.resume();
  }

  /** Something the page noticed. It goes with the next batch; only that the candidate leaves goes at once, for the page may not come back. */
  notice(kind: NoticeKind, millis: number): void {
    if (this.phase === 'ended' || this.connection.link === 'elsewhere') return;
    this.send(changes.notice(kind, millis), kind === 'left' ? 0 : NOTICE_PAUSE);
    if (kind === 'left') this.courier.hurry();
  }

  /** What the server has not taken, oldest first: what a file of answers holds. */
  unsent(): Entry[] {
    return [...this.setAside, ...this.outbox.entries()].filter((entry) => !entry.notice).sort(inOrder);
  }

  private send(change: Change, pause = 0): void {
    const { clock, log } = this.around;
    const atMost = untilLastCall(this.state, clock.now());
    void log.put(this.outbox.add(change, momentOf(change, this.state, clock.now()), clock.monotonic(), Math.min(pause, atMost)));
    this.shown.changed();
    this.courier.nudge();
  }

  private dueIn(): number {
    const now = this.around.clock.monotonic();
    const waiting = this.state.paused ? null : this.outbox.dueIn(now);
    if (waiting !== null) return waiting;
    if (!this.state.paused && (this.phase === 'handing-in' || this.phase === 'closed')) return 0;
    return this.asking.dueIn(now);
  }

  private async run(): Promise<void> {
    if (this.connection.askFirst || this.state.paused) return this.probe();
    const batch = this.outbox.take(this.around.clock.monotonic());
    if (batch.length > 0) return this.save(batch);
    if (this.phase === 'closed') return this.end();
    if (this.phase === 'handing-in' && this.outbox.size === 0) return this.carryHandIn();
    return this.probe();
  }

  private async save(batch: Entry[]): Promise<void> {
    const { api, log } = this.around;
    try {
      const clientId = batch[0]?.clientId ?? this.around.clientId;
      const receipt = await api.save(this.state.id, { clientId, entries: batch.map(toWire) });
      if (!covers(receipt, batch)) throw new Error('answered without a receipt for it');
      this.outbox.acknowledge(batch);
      if (batch.some((entry) => !entry.notice)) this.savedAt = Date.parse(receipt.savedAt);
      /* What came late may count, or wait for somebody's decision: that is asked before the end is shown. */
      if (this.late === 'trying' || this.phase === 'time-up') this.connection.askFirst = true;
      if (this.phase !== 'time-up') this.asking.heard(this.around.clock.monotonic());
      this.state = { ...this.state, deadline: receipt.deadline };
      this.problem = null;
      void log.settle(batch, this.kept());
    } catch (failure) {
      if (!isProblem(failure)) throw failure;
      if (failure.status > 0 && failure.status < 500) this.problem = failure.problem;
      if (this.late === 'trying' && failure.status === 409) return this.end();
      if (![400, 413, 422].includes(failure.status)) throw failure;
      if (batch.length === 1) this.setAside.push(...batch);
      this.outbox.refuse(batch);
    }
  }

  private async carryHandIn(): Promise<void> {
    this.state = handedIn(this.state, await this.around.api.handIn(this.state.id, this.around.clientId, this.outbox.lastSequence));
    this.end();
  }

  private async probe(): Promise<void> {
    this.asking.heard(this.around.clock.monotonic());
    this.state = await this.around.api.attempt(this.state.id);
    this.connection.askFirst = false;
    this.work = renewed(this.work, this.state, this.outbox.entries(), this.outbox.refused);
    if (this.state.state === 'handed_in') this.closed();
    else if (this.outbox.size === 0) this.savedAt = Date.parse(this.state.serverNow);
  }

  /** Closed by the clock or by the invigilator. What is still here was written before: the sitting's rule says what becomes of it. */
  private closed(): void {
    if (this.outbox.waiting().size === 0 && !this.connection.askFirst) return this.end();
    this.late = 'trying';
    this.phase = 'closed';
    this.outbox.hurry();
  }

  /** What did not arrive or could not be taken stays, sealed, until it is saved as a file or somebody else sits here. */
  private end(): void {
    this.lost = new Set([...this.outbox.waiting(), ...this.outbox.refused]).size;
    this.phase = 'ended';
    this.stop();
    if (this.lost === 0) void this.around.log.clear(this.state.id);
    else void this.around.log.settle([], this.kept());
    this.shown.changed();
  }

  /** What this machine needs to show the work again without a network. */
  kept(): KeptState {
    return { state: { ...this.state, ...stateOf(this.work) }, deviceAhead: this.around.clock.deviceAhead() };
  }

  private succeeded(): void {
    this.connection.heard();
    if (this.connection.link === 'elsewhere' && this.outbox.size === 0) this.courier.halt();
    this.shown.changed();
  }

  private failed(failure: unknown): boolean {
    const again = this.connection.failed(failure);
    this.shown.changed();
    return again;
  }

  private tick(): void {
    const { clock } = this.around;
    this.goOn();
    const over = isTimeUp(this.state, clock.now());
    if (over && this.phase === 'writing') {
      this.phase = 'time-up';
      this.asking.timeUp(clock.monotonic());
      this.flush();
    } else if (!over && this.phase === 'time-up') {
      this.phase = 'writing'; // time was granted
      this.asking.goesOn(clock.monotonic());
      this.shown.changed();
    }
    this.atTheEnd.watch(this.mayWrite() ? Date.parse(this.state.deadline) - clock.now() : null);
    if (clock.slept() && !this.asleep) this.wake();
    this.asleep = clock.slept();
  }

  /** After a pause that is over by its time. Where the server knows better it says so to the next call. */
  private goOn(): void {
    const state = goesOn(this.state, this.around.clock.now());
    if (state === null) return;
    this.state = state;
    this.asking.goesOn(this.around.clock.monotonic());
    this.flush();
  }

  /** After a sleep the time left is asked for before anything else. */
  wake(): void {
    this.asking.atOnce();
    this.courier.hurry();
  }

  private look(): Snapshot {
    const { phase, work, lost, state, savedAt, problem, connection, outbox } = this;
    return snapshotOf({ phase, work, lost, state, savedAt, problem, connection, outbox, hold: this.around.log.hold });
  }
}
