package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as invigilators see them.
 *
 * @param state {@code absent} once admission is over or somebody has marked it, {@code waiting}
 *     before, then {@code writing} and {@code handed_in}
 * @param mark decimal with two places; null until it is marked
 * @param answered items with an answer, of {@code total}
 */
public record CandidateRow(
    UUID id,
    UUID personId,
    @Nullable UUID attemptId,
    String sbd,
    String fullName,
    String className,
    int listNumber,
    UUID formId,
    String form,
    String state,
    int answered,
    int total,
    @Nullable Instant startedAt,
    @Nullable Instant deadline,
    @Nullable Instant lastSavedAt,
    @Nullable Instant handedInAt,
    @Nullable String handedInBy,
    @Nullable String mark,
    Arrangement place) {

  /** The same with what it was marked. */
  public CandidateRow marked(@Nullable String total) {
    return new CandidateRow(
        id,
        personId,
        attemptId,
        sbd,
        fullName,
        className,
        listNumber,
        formId,
        form,
        state,
        answered,
        this.total,
        startedAt,
        deadline,
        lastSavedAt,
        handedInAt,
        handedInBy,
        total,
        place);
  }

  /**
   * Where the candidate sits and what they are allowed.
   *
   * @param room its name; null until they are seated, as the seat is
   * @param allowanceReason why anything is allowed
   * @param absentSince when they were marked absent; null where that is undone or never was
   */
  public record Arrangement(
      @Nullable UUID roomId,
      @Nullable String room,
      @Nullable SeatPlace seat,
      int extraMinutes,
      boolean largerText,
      @Nullable String allowanceReason,
      @Nullable Instant absentSince) {}
}
