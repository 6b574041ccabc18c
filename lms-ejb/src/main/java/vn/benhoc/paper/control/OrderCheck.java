package vn.benhoc.paper.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.paper.boundary.PaperOrder;
import vn.benhoc.platform.problem.Finding;

/** What a request for a paper must be. */
final class OrderCheck {

  private static final int MOST_FORMS = 48;
  private static final long LARGEST_SEED = (1L << 53) - 1;

  private OrderCheck() {}

  static List<Finding> findings(PaperOrder order) {
    List<Finding> found = new ArrayList<>(TitleCheck.findings(order.title()));
    if (order.forms() < 1 || order.forms() > MOST_FORMS) {
      found.add(
          Finding.at("/forms", "forms-out-of-range", Map.of("most", Integer.toString(MOST_FORMS))));
    }
    Long seed = order.seed();
    if (seed != null && (seed < 0 || seed > LARGEST_SEED)) {
      found.add(
          Finding.at("/seed", "seed-out-of-range", Map.of("most", Long.toString(LARGEST_SEED))));
    }
    if (!isMode(order.mode())) {
      found.add(Finding.at("/mode", "mode-unknown"));
    }
    return found;
  }

  /** A seed every page shows exactly. */
  static long shown(long drawn) {
    return drawn & LARGEST_SEED;
  }

  private static boolean isMode(String code) {
    for (AssemblyOptions.Mode mode : AssemblyOptions.Mode.values()) {
      if (mode.code().equals(code)) {
        return true;
      }
    }
    return false;
  }
}
