package vn.benhoc.load;

import vn.benhoc.it.harness.Installation;

/** Plays mornings against an installation of its own and prints the figures. */
public final class LoadRun {

  private LoadRun() {}

  /**
   * Plays what is named.
   *
   * @param arguments {@code compare}, {@code province} or {@code chaos}; several with commas
   *     between them are played one after the other
   */
  public static void main(String[] arguments) throws Exception {
    OpenFiles files = OpenFiles.raised();
    try (Installation installation = Installation.withApplication("load")) {
      for (String morning : arguments[0].split(",", -1)) {
        play(morning, installation, files);
      }
    }
  }

  private static void play(String morning, Installation installation, OpenFiles files)
      throws Exception {
    switch (morning) {
      case "compare" -> Compare.play(installation);
      case "province" -> Province.configured().play(installation, files);
      case "chaos" -> Chaos.play(installation);
      default -> throw new IllegalArgumentException("no such morning: " + morning);
    }
  }
}
