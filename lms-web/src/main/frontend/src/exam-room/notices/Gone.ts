/**
 * When the page of an attempt went, in milliseconds of the server's time: the next page on this machine tells how long nobody
 * was there. A browser that keeps nothing forgets it.
 */
export class Gone {
  private readonly name: string;

  constructor(
    attemptId: string,
    private readonly storage: () => Storage = () => localStorage,
  ) {
    this.name = `bh.gone.${attemptId}`;
  }

  mark(at: number): void {
    try {
      this.storage().setItem(this.name, String(at));
    } catch {
      return;
    }
  }

  /** The mark, which is gone then; null without one. */
  take(): number | null {
    try {
      const kept = this.storage().getItem(this.name);
      this.storage().removeItem(this.name);
      return kept === null ? null : Number(kept);
    } catch {
      return null;
    }
  }
}
