package vn.benhoc.marking.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.CandidateRow;
import vn.benhoc.exam.boundary.MarkingAccess;
import vn.benhoc.exam.boundary.SittingDesk;
import vn.benhoc.exam.boundary.SittingPage;
import vn.benhoc.exam.boundary.SittingQuery;
import vn.benhoc.exam.boundary.SittingView;
import vn.benhoc.marking.control.Marks;
import vn.benhoc.marking.control.ResultTable;
import vn.benhoc.marking.control.ResultsCsv;
import vn.benhoc.marking.entity.Mark;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.RefusedException;

/** Sittings with their marks, and the release of results. */
@Stateless
public class ResultDesk {

  /** A refusal names so many sittings at most. */
  private static final int NAMED = 5;

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private SittingDesk sittings;
  @Inject private MarkingAccess exams;
  @Inject private Marks marks;
  @Inject private ResultsCsv csv;
  @Inject private Audit audit;

  /** The list of sittings, with how many attempts are marked. */
  public SittingPage list(SittingQuery query) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    SittingPage page = sittings.list(query);
    Map<UUID, Integer> counts = marks.counts(page.items().stream().map(SittingView::id).toList());
    List<SittingView> marked =
        page.items().stream().map(view -> view.marked(counts.getOrDefault(view.id(), 0))).toList();
    return new SittingPage(marked, page.nextCursor(), page.total());
  }

  public SittingView sitting(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    SittingView view = sittings.sitting(sittingId);
    return view.marked(marks.counts(List.of(sittingId)).getOrDefault(sittingId, 0));
  }

  /** Those of the caller's classes; marks only of the classes whose results they may read. */
  public List<CandidateRow> candidates(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    List<CandidateRow> rows = sittings.candidates(sittingId);
    Set<UUID> readable = readable(sittingId);
    if (readable.isEmpty()) {
      return rows;
    }
    Map<UUID, Mark> given = marks.ofSitting(sittingId);
    return rows.stream()
        .map(row -> readable.contains(row.id()) ? row.marked(total(given, row.attemptId())) : row)
        .toList();
  }

  private static @Nullable String total(Map<UUID, Mark> given, @Nullable UUID attemptId) {
    Mark mark = attemptId == null ? null : given.get(attemptId);
    return mark == null ? null : mark.total();
  }

  /** The table of the results of the caller's classes, with the figures of that table. */
  public SittingResults results(UUID sittingId) {
    permissions.requireAnywhere(Capability.RESULT_READ);
    Set<UUID> readable =
        exams.candidatesOf(
            sittingId, permissions.requireSome(Capability.RESULT_READ, exams.classesOf(sittingId)));
    List<CandidateRow> rows =
        sittings.candidates(sittingId).stream().filter(row -> readable.contains(row.id())).toList();
    return ResultTable.of(rows, marks.ofSitting(sittingId));
  }

  /** The table as CSV in UTF-8 with a byte order mark, as spreadsheets read it. */
  public String csv(UUID sittingId) {
    permissions.requireAnywhere(Capability.RESULT_READ);
    SittingResults results = results(sittingId);
    audit.record("result.export", "sitting", sittingId, "{}");
    return csv.of(results, caller.language());
  }

  /**
   * Lets the candidates of all classes see their results, and with them the key of the paper.
   *
   * @throws RefusedException {@code sitting-not-over} while somebody may still write, {@code
   *     paper-still-sat} while another sitting of the same paper is not over, {@code
   *     not-all-marked} while attempts wait for their mark, {@code late-answers-wait} while answers
   *     that came late wait for a decision
   */
  public SittingView release(UUID sittingId) {
    permissions.requireAnywhere(Capability.RESULT_RELEASE);
    permissions.require(Capability.RESULT_RELEASE, exams.classesOf(sittingId));
    SittingView view = sitting(sittingId);
    if (!view.state().equals("ended") && !view.state().equals("released")) {
      throw RefusedException.of(MarkingRefusal.SITTING_NOT_OVER);
    }
    refuseWhileStillSat(sittingId);
    if (view.counts().marked() < view.counts().handedIn()) {
      throw RefusedException.of(MarkingRefusal.NOT_ALL_MARKED);
    }
    if (exams.hasLateWaiting(sittingId)) {
      throw RefusedException.of(MarkingRefusal.LATE_ANSWERS_WAIT);
    }
    exams.release(sittingId);
    audit.record("result.release", "sitting", sittingId, "{}");
    return sitting(sittingId);
  }

  private void refuseWhileStillSat(UUID sittingId) {
    List<String> others = exams.stillSitting(sittingId);
    if (!others.isEmpty()) {
      String named = others.stream().limit(NAMED).collect(Collectors.joining(", "));
      throw RefusedException.of(
          MarkingRefusal.PAPER_STILL_SAT,
          Map.of("sittings", others.size() > NAMED ? named + ", …" : named));
    }
  }

  /** Hides the results of all classes again. */
  public SittingView withdrawRelease(UUID sittingId) {
    permissions.requireAnywhere(Capability.RESULT_RELEASE);
    permissions.require(Capability.RESULT_RELEASE, exams.classesOf(sittingId));
    exams.withdrawRelease(sittingId);
    audit.record("result.withdraw", "sitting", sittingId, "{}");
    return sitting(sittingId);
  }

  /** The candidates whose results the caller may read. */
  private Set<UUID> readable(UUID sittingId) {
    Set<UUID> classes =
        exams.classesOf(sittingId).stream()
            .filter(unit -> permissions.has(Capability.RESULT_READ, unit))
            .collect(Collectors.toSet());
    return classes.isEmpty() ? Set.of() : exams.candidatesOf(sittingId, classes);
  }
}
