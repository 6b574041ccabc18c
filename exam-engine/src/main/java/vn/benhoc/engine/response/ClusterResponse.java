package vn.benhoc.engine.response;

import java.util.Map;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.StatementId;

/**
 * The statements of a cluster a candidate has judged so far.
 *
 * @param truths for each judged statement whether the candidate calls it true; statements left open
 *     are absent
 */
public record ClusterResponse(Map<StatementId, Boolean> truths) implements Response {

  public ClusterResponse {
    truths = Map.copyOf(truths);
  }

  /** The response with these judgements. */
  public static ClusterResponse of(Map<StatementId, Boolean> truths) {
    return new ClusterResponse(truths);
  }

  @Override
  public Kind kind() {
    return Kind.CLUSTER;
  }

  @Override
  public boolean isBlank() {
    return truths.isEmpty();
  }
}
