/** Something that pages show and that changes by itself, as React's `useSyncExternalStore` asks for it. */
export class Published<T> {
  private readonly listeners = new Set<() => void>();
  private snapshot: T | undefined;

  /** `look` makes a new object of what there is now. */
  constructor(private readonly look: () => T) {}

  /** Calls back after each change, until what it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly getSnapshot = (): T => (this.snapshot ??= this.look());

  changed(): void {
    this.snapshot = this.look();
    this.listeners.forEach((listener) => listener());
  }
}
