package vn.benhoc.engine.school;

/**
 * How long an exam may be.
 *
 * @param shortest in minutes, above zero
 * @param longest in minutes, at least the shortest
 */
public record Minutes(int shortest, int longest) {

  public Minutes {
    if (shortest < 1 || longest < shortest) {
      throw new IllegalArgumentException(
          "%d to %d minutes make no sense".formatted(shortest, longest));
    }
  }
}
