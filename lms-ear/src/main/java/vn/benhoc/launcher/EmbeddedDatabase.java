package vn.benhoc.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The embedded database as the server knows it: one address, under which a process is kept running
 * until this is closed.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private final Watch<Database> watch;

  private EmbeddedDatabase(Watch<Database> watch) {
    this.watch = watch;
  }

  /** Hears of each process that is begun, before it is ready. */
  public interface Noted {

    /**
     * Notes it.
     *
     * @throws IOException if it can't; then the process is ended again
     */
    void begun(ProcessHandle process) throws IOException;

    /** Whether a stop has been asked for: then nothing is started anew, and nothing told of it. */
    default boolean isStopping() {
      return false;
    }
  }

  /**
   * Starts the database, waits until it is ready, and starts it anew whenever it ends by itself.
   *
   * @param tell takes sentences for whoever runs the machine
   * @throws StartProblem if it does not start the first time
   */
  public static EmbeddedDatabase start(Settings settings, Consumer<String> tell, Noted noted)
      throws InterruptedException {
    try {
      Path folder = Files.createDirectories(settings.data());
      Reserve reserve = Reserve.in(folder, settings.reserveMegabytes(), tell);
      Watch.Start<Database> start = () -> begin(settings, reserve, noted);
      reserve.look();
      Watch<Database> watch =
          new Watch<>(
              start.start(),
              start,
              Watch.Course.of(reserve::look, noted::isStopping),
              new Watch.Says(tell, "database", Database.log(folder).toString()));
      watch.begin();
      return new EmbeddedDatabase(watch);
    } catch (IOException failure) {
      throw new StartProblem("Its folder can't be used: " + failure + ".", failure);
    }
  }

  private static Database begin(Settings settings, Reserve reserve, Noted noted)
      throws InterruptedException {
    try {
      reserve.requireRoom();
    } catch (IOException failure) {
      throw new StartProblem(
          "The disk of " + settings.data() + " can't be looked at: " + failure + ".", failure);
    }
    return Database.start(Database.Place.of(settings), noted);
  }

  /** How the application reaches it; the same for as long as this is open. */
  public DatabaseAccess access() {
    return watch.running().access();
  }

  /** The process that runs now, or ran last. */
  public ProcessHandle process() {
    return watch.running().process();
  }

  /** Ends the process as a power cut would; the watch starts another. */
  public void kill() throws InterruptedException {
    watch.running().kill();
  }

  /** Ends the process in order, as somebody may by its number; the watch starts another. */
  public void endProcess() {
    watch.running().close();
  }

  /** Ends watch and process in order and waits for it. */
  @Override
  public void close() {
    watch.close();
  }
}
