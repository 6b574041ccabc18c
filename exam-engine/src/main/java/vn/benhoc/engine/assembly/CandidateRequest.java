package vn.benhoc.engine.assembly;

import java.util.List;
import java.util.Set;
import vn.benhoc.engine.item.ItemRef;

/**
 * A candidate who needs a form of their own.
 *
 * @param candidate the candidate's key, any text that names them alone in this sitting; with the
 *     seed it decides the order of their form
 * @param recentSittings the items of the candidate's earlier sittings, the latest sitting first; of
 *     an item seen in an older version, the version on offer
 */
public record CandidateRequest(String candidate, List<Set<ItemRef>> recentSittings) {

  public CandidateRequest {
    recentSittings = recentSittings.stream().<Set<ItemRef>>map(Set::copyOf).toList();
  }

  /** A candidate who sat nothing before. */
  public static CandidateRequest of(String candidate) {
    return new CandidateRequest(candidate, List.of());
  }
}
