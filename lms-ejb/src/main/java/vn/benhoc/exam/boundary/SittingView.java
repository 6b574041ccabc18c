package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as staff see it.
 *
 * @param sessionId the exam session it belongs to; null where a class sits by itself
 */
public record SittingView(
    UUID id,
    @Nullable UUID sessionId,
    String title,
    String subject,
    UUID paperId,
    String paperTitle,
    Instant opensAt,
    Instant closesAt,
    int minutes,
    String state,
    List<SittingClass> classes,
    Counts counts,
    @Nullable Instant releasedAt,
    Instant serverNow,
    int version) {

  public SittingView {
    classes = List.copyOf(classes);
  }

  /** A class that sits. */
  public record SittingClass(UUID id, String name) {}

  /**
   * How many candidates are where.
   *
   * @param absent part of {@code notStarted}: marked so by somebody
   * @param marked part of {@code handedIn}
   */
  public record Counts(
      int candidates, int notStarted, int absent, int writing, int handedIn, int marked) {

    public static final Counts NOBODY = new Counts(0, 0, 0, 0, 0, 0);

    Counts withMarked(int attempts) {
      return new Counts(candidates, notStarted, absent, writing, handedIn, attempts);
    }
  }

  /** The same with how many attempts are marked. */
  public SittingView marked(int marked) {
    return new SittingView(
        id,
        sessionId,
        title,
        subject,
        paperId,
        paperTitle,
        opensAt,
        closesAt,
        minutes,
        state,
        classes,
        counts.withMarked(marked),
        releasedAt,
        serverNow,
        version);
  }
}
