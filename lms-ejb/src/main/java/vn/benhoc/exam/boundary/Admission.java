package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.boundary.PartOutline;
import vn.benhoc.paper.boundary.SubjectName;

/**
 * What the waiting room shows: nothing of the paper but its outline.
 *
 * @param state as in {@link OwnSitting}
 * @param rules what a candidate must know, in the reader's language
 * @param entry as in {@link EntryWay}
 * @param admitted whether an invigilator has let the candidate in, so that they may begin now
 * @param lockdown what their machine must be
 */
public record Admission(
    UUID id,
    String title,
    SubjectName subject,
    Instant opensAt,
    Instant closesAt,
    int minutes,
    String state,
    @Nullable UUID attemptId,
    Candidate candidate,
    Instant serverNow,
    List<String> rules,
    Format format,
    String entry,
    boolean admitted,
    Lockdown lockdown) {

  public Admission {
    rules = List.copyOf(rules);
  }

  /**
   * Who waits.
   *
   * @param seat place on the list of the sitting, from 1
   * @param form the paper code; null before the start
   * @param place where they are seated; null in a sitting without rooms
   * @param largerText whether their paper is shown larger
   */
  public record Candidate(
      String fullName,
      String initials,
      String sbd,
      String className,
      int seat,
      @Nullable String form,
      @Nullable RoomSeat place,
      boolean largerText) {}

  /** A seat in a room; rows count from the front, columns from the left. */
  public record RoomSeat(String room, int row, int column) {}

  /**
   * What the sitting asks of the machine, as far as its candidates must know.
   *
   * @param safeBrowser whether it is sat in Safe Exam Browser alone
   * @param oneDevice whether who began on one machine goes on at another only when staff let them
   */
  public record Lockdown(boolean safeBrowser, boolean oneDevice) {}

  /** What is told of the paper before it is opened. */
  public record Format(List<PartOutline> parts) {
    public Format {
      parts = List.copyOf(parts);
    }
  }
}
