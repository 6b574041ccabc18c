package vn.benhoc.exam.control;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.exam.boundary.Reach;

/** {@link Reach#covers} as a condition on candidates called {@code c}. */
final class ReachClause {

  private final List<String> ways = new ArrayList<>();
  private final Map<String, Set<UUID>> parameters = new HashMap<>();

  ReachClause(Reach reach) {
    if (!reach.managed().isEmpty()) {
      way("c.classId in :managed", "managed", reach.managed());
    }
    if (!reach.named().isEmpty()) {
      way("c.roomId in :named", "named", reach.named());
    }
    if (!reach.classes().isEmpty()) {
      byClass(reach);
    }
  }

  private void byClass(Reach reach) {
    if (reach.taken().isEmpty()) {
      way("c.classId in :classes", "classes", reach.classes());
    } else {
      way(
          "(c.classId in :classes and (c.roomId is null or c.roomId not in :taken))",
          "classes",
          reach.classes());
      parameters.put("taken", reach.taken());
    }
  }

  private void way(String condition, String name, Set<UUID> values) {
    ways.add(condition);
    parameters.put(name, values);
  }

  /** Holds for nobody where nobody is reached. */
  String text() {
    return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
  }

  <T> TypedQuery<T> fill(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
