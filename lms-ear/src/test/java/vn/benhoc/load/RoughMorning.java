package vn.benhoc.load;

import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import vn.benhoc.it.harness.Installation;

/**
 * A morning on which things break while candidates write: they go on saving at a steady rate,
 * whatever happens, and in the end all of it is held against the database.
 */
final class RoughMorning implements AutoCloseable {

  private static final int CLASS_SIZE = 40;
  private static final long LOOK_MILLIS = 50;

  private final Hall hall;
  private final String sitting;
  private final Cable cable;
  private final Morning morning;
  private final Pace pace;
  private final Random chance = new Random(7);
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicInteger handedIn = new AtomicInteger();

  private RoughMorning(Hall hall, String sitting, Cable cable, Morning morning, Pace pace) {
    this.hall = hall;
    this.sitting = sitting;
    this.cable = cable;
    this.morning = morning;
    this.pace = pace;
  }

  /** Lets that many begin within two seconds, and go on saving. */
  static RoughMorning begin(
      Installation installation, String name, int candidates, double savesPerSecond)
      throws SQLException, InterruptedException {
    RoughMorning morning = planned(installation, name, candidates, savesPerSecond);
    try {
      morning.begin(2, TimeUnit.SECONDS, () -> {});
      return morning;
    } catch (InterruptedException | RuntimeException failure) {
      morning.close();
      throw failure;
    }
  }

  /** All is ready for that many, and nobody has begun. */
  static RoughMorning planned(
      Installation installation, String name, int candidates, double savesPerSecond)
      throws SQLException, InterruptedException {
    Hall hall = Hall.of(installation, name, candidates);
    String sitting = hall.open((candidates + CLASS_SIZE - 1) / CLASS_SIZE);
    Cable cable = new Cable(installation.address());
    Wire wire = new Wire(cable.entrance(), installation.address());
    Morning morning = new Morning(Profile.flatOut(candidates), wire, sitting, hall.tickets());
    return new RoughMorning(hall, sitting, cable, morning, new Pace(morning, savesPerSecond));
  }

  /** Lets all begin over that time and save from their start on, while something happens. */
  void begin(long within, TimeUnit unit, Mishap meanwhile) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(morning.candidates().size());
    morning.spread(
        unit.toNanos(within),
        one -> {
          one.isUnruly();
          one.begin(
              () -> {
                started.incrementAndGet();
                begun.countDown();
              });
        });
    pace.start();
    happen(meanwhile);
    Morning.await(begun, 5, TimeUnit.MINUTES, "start");
  }

  /**
   * Waits until that share of the candidates has begun.
   *
   * @throws IllegalStateException if they do not
   */
  void awaitStarted(double share, long most, TimeUnit unit) throws InterruptedException {
    awaitShare(started, share, unit.toNanos(most));
  }

  /**
   * Waits until that share of the candidates has handed in.
   *
   * @return whether somebody has not yet
   * @throws IllegalStateException if they do not
   */
  boolean awaitHandedIn(double share, long most, TimeUnit unit) throws InterruptedException {
    awaitShare(handedIn, share, unit.toNanos(most));
    return handedIn.get() < morning.candidates().size();
  }

  private void awaitShare(AtomicInteger came, double share, long nanos)
      throws InterruptedException {
    double wanted = share * morning.candidates().size();
    await(() -> came.get() >= wanted, nanos, "starts or hand-ins");
  }

  private void await(BooleanSupplier done, long nanos, String what) throws InterruptedException {
    long end = System.nanoTime() + nanos;
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(what + " do not come through: " + morning.tally());
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  Cable cable() {
    return cable;
  }

  /** How many receipts candidates hold by now. */
  int receipts() {
    return morning.tally().receipts();
  }

  /**
   * Waits for so many more receipts.
   *
   * @throws IllegalStateException if they do not come
   */
  void awaitReceipts(int more, long most, TimeUnit unit) throws InterruptedException {
    int wanted = receipts() + more;
    await(() -> receipts() >= wanted, unit.toNanos(most), "saves");
  }

  /**
   * Kills the browsers of one candidate in so many, and opens them again.
   *
   * @return how many
   */
  int killBrowsers(int oneIn) throws InterruptedException {
    CompletableFuture<Integer> killed = new CompletableFuture<>();
    morning
        .wire()
        .loop()
        .execute(
            () -> {
              int count = 0;
              for (int number = chance.nextInt(oneIn);
                  number < morning.candidates().size();
                  number += oneIn) {
                count += morning.candidates().get(number).isKilled() ? 1 : 0;
              }
              killed.complete(count);
            });
    try {
      return killed.get(1, TimeUnit.MINUTES);
    } catch (ExecutionException | TimeoutException failure) {
      throw new IllegalStateException("no browser could be killed", failure);
    }
  }

  /** Something that happens while they begin or hand in. */
  interface Mishap {
    void happen() throws Exception;
  }

  /** Lets them hand in over that time, once what they sent is through, and look at it. */
  void handIn(long within, TimeUnit unit, Mishap meanwhile) throws InterruptedException {
    pace.stop();
    CountDownLatch all = new CountDownLatch(morning.candidates().size());
    Runnable done =
        () -> {
          handedIn.incrementAndGet();
          all.countDown();
        };
    morning.spread(unit.toNanos(within), one -> one.whenFree(() -> one.handIn(done)));
    happen(meanwhile);
    Morning.await(all, 5, TimeUnit.MINUTES, "hand in");
    CountDownLatch looked = new CountDownLatch(morning.candidates().size());
    morning.spread(TimeUnit.SECONDS.toNanos(3), one -> one.lookBack(looked::countDown));
    Morning.await(looked, 5, TimeUnit.MINUTES, "look back");
  }

  private static void happen(Mishap mishap) throws InterruptedException {
    try {
      mishap.happen();
    } catch (InterruptedException stopped) {
      throw stopped;
    } catch (Exception failure) {
      throw new IllegalStateException("what was to happen did not", failure);
    }
  }

  ReceiptBook.Balance balance() throws SQLException {
    return hall.balance(sitting, morning.receipts());
  }

  /** What candidates hold; to be looked at when nobody writes any more. */
  ReceiptBook receiptBook() {
    return morning.receipts();
  }

  /** When its attempts began and end, and why. */
  AttemptTimes times() throws SQLException {
    return hall.times(sitting);
  }

  /** Who gives its candidates time. */
  StubbornDesk desk() {
    return hall.desk(sitting);
  }

  /** How many marks there are by now. */
  int marksByNow() throws SQLException {
    return hall.marks(sitting);
  }

  /** Releases the results, and lets everybody mark their own once more. */
  void checkMarks() throws SQLException, InterruptedException {
    hall.release(sitting, morning.candidates().size());
    CountDownLatch checked = new CountDownLatch(morning.candidates().size());
    morning.spread(TimeUnit.SECONDS.toNanos(3), one -> one.checkMark(checked::countDown));
    Morning.await(checked, 5, TimeUnit.MINUTES, "see their result");
  }

  /** Waits until there are as many marks as candidates; how many there are then. */
  int marks() throws SQLException, InterruptedException {
    return hall.awaitMarked(sitting, morning.candidates().size());
  }

  /** Attempts that have no mark, or more than one. */
  int markedOtherwise() throws SQLException {
    return hall.markedOtherwise(sitting);
  }

  Tally tally() {
    return morning.tally();
  }

  @Override
  public void close() {
    morning.close();
    cable.close();
  }
}
