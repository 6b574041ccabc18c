package vn.benhoc.load;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a chaos leaves out, because whoever runs it said so: nothing is left out unasked.
 *
 * @param names of {@link #DISK} and {@link #CLOCK}
 */
record Without(Set<String> names) {

  /** That the disk runs full. */
  static final String DISK = "disk";

  /** That the clock is set. */
  static final String CLOCK = "clock";

  /**
   * Reads {@code -Dchaos.without}.
   *
   * @param text names with commas between them; may be empty
   * @throws IllegalArgumentException if one is unknown
   */
  static Without of(String text) {
    Set<String> names =
        Arrays.stream(text.split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    if (!Set.of(DISK, CLOCK).containsAll(names)) {
      throw new IllegalArgumentException("-Dchaos.without takes disk and clock, not " + names);
    }
    return new Without(names);
  }

  /** Whether it is played. */
  boolean plays(String name) {
    return !names.contains(name);
  }

  /**
   * Makes sure that what is not left out can be played here.
   *
   * @param what what it needs
   * @throws IllegalStateException if not
   */
  void require(String name, boolean isHere, String what) {
    if (plays(name) && !isHere) {
      throw new IllegalStateException(
          "%s can't be played here without %s; leave it out with -Dchaos.without=%s, or give it that"
              .formatted(name, what, name));
    }
  }

  /** A line that nobody overlooks; empty where all is played. */
  String loudly() {
    return names.isEmpty()
        ? ""
        : "*** NOT PLAYED, as ordered: " + String.join(", ", names) + " ***";
  }
}
