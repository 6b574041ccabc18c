package vn.benhoc.load;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Some of a province's candidates, played on one thread of this process. */
final class Slice implements Players {

  private static final long MOST_MINUTES = 15;

  private final Part part;
  private final Morning morning;
  private final Pace pace;
  private CountDownLatch left = new CountDownLatch(0);

  Slice(Part part) {
    this.part = part;
    this.morning =
        new Morning(part.profile(), new Wire(part.address()), part.sitting(), part.tickets());
    this.pace = new Pace(morning, part.course().savesPerSecond());
  }

  @Override
  public void begin(Phase phase) {
    CountDownLatch doing = new CountDownLatch(part.candidates());
    left = doing;
    Part.Course course = part.course();
    switch (phase) {
      case ARRIVE -> spread(course.arrivingMillis(), one -> one.arrive(doing::countDown));
      case START -> {
        pace.start();
        spread(course.startingMillis(), one -> one.begin(doing::countDown));
      }
      case HAND_IN -> {
        pace.stop();
        spread(course.handInMillis(), one -> one.whenFree(() -> one.handIn(doing::countDown)));
      }
    }
  }

  private void spread(long millis, Morning.Deed deed) {
    morning.spread(TimeUnit.MILLISECONDS.toNanos(millis), deed);
  }

  @Override
  public void await(Phase phase) throws InterruptedException {
    try {
      Morning.await(left, MOST_MINUTES, TimeUnit.MINUTES, phase.name());
    } catch (IllegalStateException late) {
      throw new IllegalStateException(late.getMessage() + ": " + morning.tally(), late);
    }
  }

  @Override
  public void requireAlive() {
    if (morning.wire().loop().isShuttingDown()) {
      throw new IllegalStateException("the candidates of this process have stopped");
    }
  }

  @Override
  public Outcome outcome() {
    return new Outcome(morning.tally(), morning.receipts(), pace.passedOver());
  }

  @Override
  public ProcessHandle process() {
    return ProcessHandle.current();
  }

  @Override
  public void close() {
    morning.close();
  }
}
