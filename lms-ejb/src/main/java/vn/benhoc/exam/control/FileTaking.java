package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.List;

/** Keeps what a file holds that staff bring; that they brought it stands in the log. */
public final class FileTaking implements Act {

  private final List<BatchEvents.Read> events;
  private final Instant now;
  private BatchJudging.Taken taken = new BatchJudging.Taken(0, 0);

  /**
   * A file that is brought.
   *
   * @param events what it holds
   */
  public FileTaking(List<BatchEvents.Read> events, Instant now) {
    this.events = List.copyOf(events);
    this.now = now;
  }

  @Override
  public void on(AttemptWork work) {
    taken = work.saveFile(events, now);
  }

  /** How many of its events were new to the server and count, or may. */
  public int written() {
    return taken.kept();
  }
}
