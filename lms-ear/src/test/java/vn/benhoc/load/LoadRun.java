package vn.benhoc.load;

import java.io.IOException;
import vn.benhoc.it.harness.Installation;

/** Plays mornings against an installation of its own and prints the figures. */
public final class LoadRun {

  private static final int OPEN_FILES = 70_000;

  private LoadRun() {}

  /**
   * Plays what is named.
   *
   * @param arguments {@code compare}, {@code province} or {@code chaos}; several with commas
   *     between them are played one after the other
   */
  public static void main(String[] arguments) throws Exception {
    raiseOpenFiles();
    try (Installation installation = Installation.withApplication("load")) {
      for (String morning : arguments[0].split(",", -1)) {
        play(morning, installation);
      }
    }
  }

  private static void play(String morning, Installation installation) throws Exception {
    switch (morning) {
      case "compare" -> Compare.play(installation);
      case "province" -> Province.configured().play(installation);
      case "chaos" -> Chaos.play(installation);
      default -> throw new IllegalArgumentException("no such morning: " + morning);
    }
  }

  /** A connection is an open file; the processes started from here inherit the limit. */
  private static void raiseOpenFiles() throws IOException, InterruptedException {
    String limit = "--nofile=" + OPEN_FILES + ":" + OPEN_FILES;
    String self = Long.toString(ProcessHandle.current().pid());
    int refused = new ProcessBuilder("prlimit", "--pid", self, limit).inheritIO().start().waitFor();
    if (refused != 0) {
      System.out.println("the limit of open files stays as it is; a province may be too large");
    }
  }
}
