package vn.benhoc.load;

import java.util.List;
import java.util.Set;
import vn.benhoc.it.harness.Installation;

/**
 * Plays mornings against an installation of its own and prints the figures. The process ends with 0
 * only if nothing spoke against any of them.
 */
public final class LoadRun {

  private static final Set<String> MORNINGS = Set.of("compare", "province", "acts", "chaos");

  private LoadRun() {}

  /** Something that is played. */
  interface Played {
    void play() throws Exception;
  }

  /**
   * Plays what is named.
   *
   * @param arguments {@code compare}, {@code province}, {@code acts} or {@code chaos}; several with
   *     commas between them are played one after the other
   */
  public static void main(String[] arguments) {
    System.exit(code(() -> play(arguments)));
  }

  /** The code the process ends with: 1 where it failed, whatever the reason. */
  static int code(Played played) {
    try {
      played.play();
      return 0;
    } catch (Exception | AssertionError failure) {
      failure.printStackTrace();
      return 1;
    }
  }

  private static void play(String... arguments) throws Exception {
    List<String> mornings = List.of(arguments[0].split(",", -1));
    if (!MORNINGS.containsAll(mornings)) {
      throw new IllegalArgumentException("no such morning in " + mornings + "; see " + MORNINGS);
    }
    OpenFiles files = OpenFiles.raised();
    try (Installation installation = Installation.withApplication("load")) {
      for (String morning : mornings) {
        play(morning, installation, files);
      }
    }
  }

  private static void play(String morning, Installation installation, OpenFiles files)
      throws Exception {
    switch (morning) {
      case "compare" -> Compare.play(installation);
      case "province" -> Province.configured().play(installation, files);
      case "acts" -> ActsForAll.configured().play(installation);
      default -> Chaos.play(installation);
    }
  }
}
