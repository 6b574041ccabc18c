package vn.benhoc.analytics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.benhoc.analytics.boundary.Today.Point;
import vn.benhoc.analytics.boundary.Today.PupilDay;
import vn.benhoc.analytics.boundary.Today.Result;
import vn.benhoc.exam.boundary.OwnSitting;
import vn.benhoc.marking.boundary.OwnResults;

/** A pupil's own sittings and marks. */
@ApplicationScoped
public class PupilDays {

  private static final int MOST_RESULTS = 5;
  private static final int MOST_POINTS = 12;
  private static final Set<String> AHEAD = Set.of("upcoming", "open", "writing", "handed_in");

  @Inject private OwnResults results;

  public PupilDay day() {
    List<OwnSitting> all = results.sittings();
    List<OwnSitting> next =
        all.stream()
            .filter(own -> AHEAD.contains(own.state()))
            .sorted(Comparator.comparing(OwnSitting::opensAt))
            .toList();
    List<Result> released = all.stream().flatMap(PupilDays::result).toList();
    List<Result> latest =
        released.stream()
            .sorted(Comparator.comparing(Result::releasedAt).reversed())
            .limit(MOST_RESULTS)
            .toList();
    return new PupilDay(next, latest, history(all));
  }

  private static Stream<Result> result(OwnSitting own) {
    UUID attempt = own.attemptId();
    Instant releasedAt = own.releasedAt();
    if (attempt == null || releasedAt == null) {
      return Stream.empty();
    }
    return Stream.of(
        new Result(own.id(), attempt, own.title(), own.subject(), own.mark(), releasedAt));
  }

  private static List<Point> history(List<OwnSitting> all) {
    List<Point> points =
        all.stream().flatMap(PupilDays::point).sorted(Comparator.comparing(Point::at)).toList();
    return points.subList(Math.max(0, points.size() - MOST_POINTS), points.size());
  }

  private static Stream<Point> point(OwnSitting own) {
    String mark = own.mark();
    return mark == null ? Stream.empty() : Stream.of(new Point(own.opensAt(), mark, own.subject()));
  }
}
