package vn.benhoc.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All players of a province, kept in step: nobody begins a phase before all are through the last.
 */
final class Crew implements AutoCloseable {

  private final List<Players> players = new ArrayList<>();

  private Crew() {}

  /** Candidates in so many processes; with one, in this process. */
  static Crew of(Part all, int processes, Path work) throws IOException {
    Crew crew = new Crew();
    if (processes == 1) {
      crew.players.add(new Slice(all));
      return crew;
    }
    try {
      for (Part part : all.shared(processes)) {
        crew.players.add(PlayerProcess.start(part, work));
      }
      return crew;
    } catch (IOException failure) {
      crew.close();
      throw failure;
    }
  }

  /** Lets all do it, and waits until they have. */
  void play(Phase phase) throws InterruptedException {
    play(phase, () -> {});
  }

  /** The same, with something that happens once all have begun. */
  void play(Phase phase, Runnable meanwhile) throws InterruptedException {
    players.forEach(one -> one.begin(phase));
    meanwhile.run();
    for (Players one : players) {
      one.await(phase);
    }
  }

  void requireAlive() {
    players.forEach(Players::requireAlive);
  }

  Outcome outcome() {
    return players.stream().map(Players::outcome).reduce(Outcome.none(), Outcome::and);
  }

  List<ProcessHandle> processes() {
    return players.stream().map(Players::process).toList();
  }

  @Override
  public void close() {
    players.forEach(Players::close);
  }
}
