package vn.benhoc.engine.attempt;

import java.util.List;

/**
 * What a log of events adds up to.
 *
 * @param state the state after the last event
 * @param refused what was refused on the way, in order; empty for a log that was written by
 *     accepted events under the same terms
 */
public record Replay(AttemptState state, List<Transition.Refused> refused) {

  public Replay {
    refused = List.copyOf(refused);
  }
}
