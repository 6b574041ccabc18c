package vn.benhoc.exam.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.seating.RoomFilling;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.SeatingPlan;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Reads how candidates are to be seated. */
public final class SeatingWay {

  private SeatingWay() {}

  /**
   * The way of a plan; what it leaves open is by name, evenly, wherever there is room.
   *
   * @param drawn the number where the plan has none
   * @throws RefusedException {@code seating-not-valid} with every fault located
   */
  public static SeatingWork.Way of(SeatingPlan plan, long drawn) {
    List<Finding> findings = new ArrayList<>();
    boolean random = isSecond(plan.order(), List.of("name", "random"), "/order", findings);
    boolean full = isSecond(plan.filling(), List.of("evenly", "full"), "/filling", findings);
    long number = number(plan.number(), drawn, findings);
    if (!findings.isEmpty()) {
      throw RefusedException.located(ExamRefusal.SEATING_NOT_VALID, findings);
    }
    return new SeatingWork.Way(
        !random,
        full ? RoomFilling.FULL : RoomFilling.EVENLY,
        Boolean.TRUE.equals(plan.withinSchool()),
        number);
  }

  private static boolean isSecond(
      @Nullable String said, List<String> codes, String path, List<Finding> findings) {
    if (said != null && !codes.contains(said)) {
      findings.add(Finding.at(path, "not-among", Map.of("expected", String.join(", ", codes))));
    }
    return codes.get(1).equals(said);
  }

  private static long number(@Nullable String said, long drawn, List<Finding> findings) {
    if (said == null) {
      return drawn;
    }
    try {
      return Long.parseLong(said.strip());
    } catch (NumberFormatException e) {
      findings.add(Finding.at("/number", "not-a-whole-number"));
      return drawn;
    }
  }
}
