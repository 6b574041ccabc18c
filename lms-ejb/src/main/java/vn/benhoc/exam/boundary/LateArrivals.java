package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came late to a sitting, of the candidates whom the caller may see; those who wait for a
 * decision first, then in the order of the list.
 *
 * @param waiting how many answers wait for a decision, of those told here
 * @param more how many candidates are not told here, because there are too many at once
 */
public record LateArrivals(List<Row> candidates, int waiting, int more) {

  public LateArrivals {
    candidates = List.copyOf(candidates);
  }

  /**
   * A candidate with what came late of them.
   *
   * @param room its name; null where they have none
   * @param mayDecide whether the caller decides about this candidate
   */
  public record Row(
      UUID candidateId,
      String sbd,
      String fullName,
      String className,
      @Nullable String room,
      @Nullable SeatPlace seat,
      String form,
      boolean mayDecide,
      List<Answer> answers) {

    public Row {
      answers = List.copyOf(answers);
    }
  }

  /**
   * One answer.
   *
   * @param id names it within its candidate, for deciding on it
   * @param slot the place on the form, such as {@code 1.12}; null for the choice of a block
   * @param writtenAt when its machine says that it was written
   * @param way {@code page} or {@code file}
   * @param outcome {@code waiting}, {@code accepted}, {@code rejected}, {@code counted} by the
   *     rule, {@code replaced} by a later one, {@code left_out} because it was not written in time
   * @param says what it says; null to who does not decide about it
   * @param stands what counts in its place now; null to who does not decide, and where nothing
   *     waits
   * @param overtaken whether what counts was written later on another page: it can only be dropped
   * @param reason why it was left out, as in {@link LeftOutEntry}; null where it was not
   */
  public record Answer(
      String id,
      @Nullable String slot,
      @Nullable Instant writtenAt,
      Instant arrivedAt,
      String way,
      String outcome,
      @Nullable Said says,
      @Nullable Said stands,
      boolean overtaken,
      @Nullable Decided decided,
      @Nullable String reason) {}

  /**
   * What an answer says.
   *
   * @param kind {@code choice}, {@code cluster}, {@code short}, {@code essay}, {@code block}, or
   *     {@code nothing} where it was taken back or never given
   * @param text the letter on the candidate's form, what was typed (of an essay the beginning), or
   *     the block; empty for a cluster and for nothing
   * @param truths of a cluster, in the order of the form; statements left blank are absent
   */
  public record Said(String kind, String text, List<Truth> truths) {

    public Said {
      truths = List.copyOf(truths);
    }
  }

  /** What is said of the statement that the form shows with that letter. */
  public record Truth(String letter, boolean truth) {}

  /** Who decided, and why. */
  public record Decided(String byName, Instant at, String reason) {}
}
