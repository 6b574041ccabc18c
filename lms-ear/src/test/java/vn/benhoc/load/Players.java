package vn.benhoc.load;

/** Some of a province's candidates, played here or in a process of their own. */
interface Players extends AutoCloseable {

  /** Lets them begin with a phase. */
  void begin(Phase phase);

  /**
   * Waits until all have done it. Whoever was not told is counted as an error.
   *
   * @throws IllegalStateException if some have not in time, or their process has ended
   */
  void await(Phase phase) throws InterruptedException;

  /**
   * Looks whether they still play.
   *
   * @throws IllegalStateException if their process has ended
   */
  void requireAlive();

  /** What they saw; to be asked for in the end. */
  Outcome outcome();

  /** The process they are played in. */
  ProcessHandle process();

  @Override
  void close();
}
