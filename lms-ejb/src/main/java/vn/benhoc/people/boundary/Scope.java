package vn.benhoc.people.boundary;

import java.util.List;

/**
 * The subtrees in which the caller has a capability; for list queries.
 *
 * @param all whether that is the whole province
 * @param paths the tops of the subtrees, none within another; empty means nowhere
 */
public record Scope(boolean all, List<String> paths) {

  public Scope {
    paths = List.copyOf(paths);
  }

  public boolean isNowhere() {
    return !all && paths.isEmpty();
  }

  /** Whether the unit with that path lies in one of the subtrees. */
  public boolean covers(String unitPath) {
    return all || paths.stream().anyMatch(unitPath::startsWith);
  }
}
