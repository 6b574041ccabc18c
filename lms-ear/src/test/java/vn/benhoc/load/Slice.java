package vn.benhoc.load;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.benhoc.load.Tally.Timed;

/** Some of a province's candidates, played on one thread of this process. */
final class Slice implements Players {

  private static final long MOST_MINUTES = 15;
  private static final long MOST_TELLING_SECONDS = 120;
  private static final int CUT_OFF_ONE_IN = 20;
  private static final long CUTTING_MILLIS = 30_000;

  private final Part part;
  private final Morning morning;
  private final Pace pace;
  private final Set<VirtualCandidate> listening;
  private final Set<VirtualCandidate> losingTheNetwork;
  private CountDownLatch left = new CountDownLatch(0);

  Slice(Part part) {
    this.part = part;
    this.morning =
        new Morning(part.profile(), new Wire(part.address()), part.sitting(), part.tickets());
    this.listening = Set.copyOf(morning.candidates().subList(0, part.hearing().sockets()));
    this.losingTheNetwork =
        IntStream.range(0, part.candidates())
            .filter(number -> number % CUT_OFF_ONE_IN == 0)
            .mapToObj(morning.candidates()::get)
            .collect(Collectors.toUnmodifiableSet());
    this.pace = new Pace(morning, part.course().savesPerSecond());
  }

  @Override
  public void begin(Phase phase) {
    CountDownLatch doing = new CountDownLatch(part.candidates());
    left = doing;
    Part.Course course = part.course();
    switch (phase) {
      case ARRIVE -> spread(course.arrivingMillis(), one -> one.arrive(() -> hear(one, doing)));
      case TELL -> morning.wire().loop().execute(() -> awaitTime(doing));
      case START -> {
        pace.start();
        spread(course.startingMillis(), one -> one.begin(doing::countDown));
      }
      case RECONNECT -> spread(CUTTING_MILLIS, one -> cutOff(one, doing));
      case HAND_IN -> {
        pace.stop();
        spread(course.handInMillis(), one -> one.whenFree(() -> one.handIn(doing::countDown)));
      }
    }
  }

  /** Once the page is open: by a socket, or by asking. */
  private void hear(VirtualCandidate candidate, CountDownLatch there) {
    if (listening.contains(candidate)) {
      candidate.room().listen();
    } else if (part.hearing().othersAsk()) {
      candidate.room().askOnAndOn();
    }
    there.countDown();
  }

  private void cutOff(VirtualCandidate candidate, CountDownLatch back) {
    if (losingTheNetwork.contains(candidate)) {
      candidate.reconnect(back::countDown);
    } else {
      back.countDown();
    }
  }

  private void awaitTime(CountDownLatch told) {
    long begun = System.nanoTime();
    for (VirtualCandidate candidate : morning.candidates()) {
      if (candidate.room().isOpen()) {
        candidate
            .room()
            .awaitTime(
                () -> {
                  morning.tally().took(Timed.TOLD, System.nanoTime() - begun);
                  told.countDown();
                });
      } else {
        told.countDown();
      }
    }
  }

  private void spread(long millis, Morning.Deed deed) {
    morning.spread(TimeUnit.MILLISECONDS.toNanos(millis), deed);
  }

  @Override
  public void await(Phase phase) throws InterruptedException {
    if (phase == Phase.TELL) {
      awaitTold();
      return;
    }
    try {
      Morning.await(left, MOST_MINUTES, TimeUnit.MINUTES, phase.name());
    } catch (IllegalStateException late) {
      throw new IllegalStateException(late.getMessage() + ": " + morning.tally(), late);
    }
  }

  private void awaitTold() throws InterruptedException {
    if (!left.await(MOST_TELLING_SECONDS, TimeUnit.SECONDS)) {
      long deaf = left.getCount();
      morning
          .wire()
          .loop()
          .submit(() -> morning.tally().errors("SOCKET not told", deaf))
          .awaitUninterruptibly();
    }
  }

  /** What was timed so far counts no more. */
  void forgetTimes() {
    morning.wire().loop().submit(morning.tally()::forgetTimes).awaitUninterruptibly();
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
