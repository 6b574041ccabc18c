package vn.benhoc.analytics.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.NamedRoom;
import vn.benhoc.exam.boundary.OwnSitting;
import vn.benhoc.exam.boundary.SittingView;
import vn.benhoc.paper.boundary.SubjectName;

/**
 * The first page of the day; each part is there for those it concerns.
 *
 * @param rooms those the reader is named for, of sittings of today
 */
public record Today(
    Instant serverNow,
    @Nullable PupilDay pupil,
    @Nullable TeacherDay teacher,
    @Nullable ManagerDay manager,
    List<NamedRoom> rooms) {

  public Today {
    rooms = List.copyOf(rooms);
  }

  /**
   * A pupil's day.
   *
   * @param next sittings to come and under way, the soonest first
   * @param results released results, the latest first
   * @param history the marks over time, the oldest first
   */
  public record PupilDay(List<OwnSitting> next, List<Result> results, List<Point> history) {
    public PupilDay {
      next = List.copyOf(next);
      results = List.copyOf(results);
      history = List.copyOf(history);
    }
  }

  /** A released result. */
  public record Result(
      UUID sittingId,
      UUID attemptId,
      String title,
      SubjectName subject,
      @Nullable String mark,
      Instant releasedAt) {}

  /** A mark on the line of marks. */
  public record Point(Instant at, String mark, SubjectName subject) {}

  /** A teacher's day. */
  public record TeacherDay(
      List<ClassCard> classes,
      List<SittingView> sittings,
      ItemCounts itemCounts,
      List<ClassResult> recentResults) {
    public TeacherDay {
      classes = List.copyOf(classes);
      sittings = List.copyOf(sittings);
      recentResults = List.copyOf(recentResults);
    }
  }

  /** A class of the teacher's part of the tree. */
  public record ClassCard(UUID id, String name, int pupils) {}

  /** How many items there are: written by the reader, shared, and drafts. */
  public record ItemCounts(long mine, long shared, long draft) {}

  /** How a class did; the mean is null where nothing is marked. */
  public record ClassResult(
      UUID sittingId, String title, String className, @Nullable Double mean, int count) {}

  /** An exam manager's day. */
  public record ManagerDay(
      List<SittingView> running,
      List<SittingView> planned,
      List<SittingView> toRelease,
      List<BankShare> bank,
      List<Shortage> shortages,
      List<ImportCard> imports) {
    public ManagerDay {
      running = List.copyOf(running);
      planned = List.copyOf(planned);
      toRelease = List.copyOf(toRelease);
      bank = List.copyOf(bank);
      shortages = List.copyOf(shortages);
      imports = List.copyOf(imports);
    }
  }

  /** The shared items of a subject. */
  public record BankShare(String subject, String name, long total, Map<String, Long> byKind) {
    public BankShare {
      byKind = Map.copyOf(byKind);
    }
  }

  /** What a blueprint lacks. */
  public record Shortage(UUID blueprintId, String title, String message) {}

  /** An import in short. */
  public record ImportCard(
      UUID id,
      String fileName,
      String state,
      int total,
      int done,
      int accepted,
      int refused,
      Instant createdAt) {}
}
