package vn.benhoc.launcher;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Starts a process anew whenever it ends while nobody stops it: at once the first time, then after
 * pauses that double up to half a minute until it has run for a few seconds. It never gives up; it
 * ends by {@link #close()}, and starts and says nothing from the moment a stop is asked for.
 *
 * @param <R> what is kept running
 */
final class Watch<R extends Running> implements AutoCloseable {

  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int STEADY_LOOKS = 3;
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 5;

  private final Start<R> start;
  private final Course course;
  private final Says says;
  private final Thread thread;
  private volatile R running;
  private volatile boolean closing;

  /** Starts what is kept running. */
  interface Start<R> {

    /**
     * Starts it and waits until it is ready. When interrupted, it leaves nothing behind.
     *
     * @throws StartProblem if it does not start
     */
    R start() throws InterruptedException;
  }

  /** Lets time pass. */
  interface Pause {
    void pass(Duration time) throws InterruptedException;
  }

  /**
   * How a watch goes on.
   *
   * @param eachLook done about once a second while it runs, and before each start
   * @param pause lets the time before a start pass
   * @param stopping whether a stop has been asked for: then what ends is not started anew
   */
  record Course(Runnable eachLook, Pause pause, BooleanSupplier stopping) {

    static Course of(Runnable eachLook, BooleanSupplier stopping) {
      return new Course(eachLook, time -> Thread.sleep(time.toMillis()), stopping);
    }
  }

  /**
   * What is told, and to whom.
   *
   * @param name what is kept running, such as {@code database}
   * @param log where it says why it ended
   */
  record Says(Consumer<String> tell, String name, String log) {

    private void ended(int code) {
      tell.accept(
          "The %s ended by itself with code %d (%s says why): starting it anew …"
              .formatted(name, code, log));
    }

    private void failed(RuntimeException failure, Duration next) {
      String why = failure instanceof StartProblem ? failure.getMessage() : failure.toString();
      tell.accept("%s Trying again in %d s.".formatted(why, next.toSeconds()));
    }

    private void runs() {
      tell.accept("The " + name + " runs again.");
    }
  }

  /** A watch over what runs already; {@link #begin()} begins it. */
  Watch(R running, Start<R> start, Course course, Says says) {
    this.running = running;
    this.start = start;
    this.course = course;
    this.says = says;
    this.thread = new Thread(this::watch, says.name() + "-watch");
    thread.setDaemon(true);
  }

  void begin() {
    thread.start();
  }

  /** What runs now, or ran last. */
  R running() {
    return running;
  }

  /** Watches on the calling thread until a stop, or the thread is interrupted. */
  void watch() {
    try {
      int starts = 0;
      while (!isOver()) {
        Ended ended = awaitEnd(running);
        if (isOver()) {
          return;
        }
        says.ended(ended.code());
        starts = startAnew(ended.wasSteady() ? 0 : starts);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isOver() {
    return closing || course.stopping().getAsBoolean();
  }

  private record Ended(int code, boolean wasSteady) {}

  private Ended awaitEnd(R watched) throws InterruptedException {
    int looks = 0;
    OptionalInt code = watched.awaitEnd(LOOK);
    while (code.isEmpty()) {
      looks++;
      course.eachLook().run();
      code = watched.awaitEnd(LOOK);
    }
    return new Ended(code.getAsInt(), looks >= STEADY_LOOKS);
  }

  /**
   * Starts it, however often that fails.
   *
   * @param before how many starts there were since it last ran for a while
   * @return how many there are now
   */
  private int startAnew(int before) throws InterruptedException {
    int starts = before;
    while (true) {
      course.pause().pass(pauseBefore(starts));
      requireGoingOn();
      starts++;
      try {
        course.eachLook().run();
        running = start.start();
        says.runs();
        return starts;
      } catch (RuntimeException failure) {
        requireGoingOn();
        says.failed(failure, pauseBefore(starts));
      }
    }
  }

  private void requireGoingOn() throws InterruptedException {
    if (isOver()) {
      throw new InterruptedException("stopped while starting");
    }
  }

  private static Duration pauseBefore(int starts) {
    if (starts == 0) {
      return Duration.ZERO;
    }
    Duration doubled = Duration.ofSeconds(1L << Math.min(starts - 1, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }

  /** Ends the watch, in the middle of a start too, and then what it watched. */
  @Override
  public void close() {
    closing = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    running.close();
  }
}
