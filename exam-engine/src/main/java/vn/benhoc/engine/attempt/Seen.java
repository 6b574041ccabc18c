package vn.benhoc.engine.attempt;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;
import vn.benhoc.engine.attempt.AttemptEvent.ByStaff;

/**
 * What an attempt has seen already, by which it knows what comes twice. Immutable and thread-safe.
 *
 * @param lastAt the instant of the last event that changed something; null before the first
 * @param decisions what each decision applied was about, by its id: the event of that id is a
 *     duplicate if it is the same and refused if it is another
 * @param sequences the highest number each client has used on each matter
 */
public record Seen(
    @Nullable Instant lastAt, Map<String, ByStaff> decisions, Map<Track, Long> sequences) {

  private static final Seen NOTHING = new Seen(null, Map.of(), Map.of());

  public Seen {
    decisions = Map.copyOf(decisions);
    sequences = Map.copyOf(sequences);
  }

  /** Nothing yet. */
  public static Seen nothing() {
    return NOTHING;
  }

  /**
   * The instant, or that of the last event if the server's clock has been set back behind it: the
   * time of an attempt never runs backwards.
   */
  public Instant notBefore(Instant now) {
    return lastAt != null && now.isBefore(lastAt) ? lastAt : now;
  }

  /** The highest number a client has used; 0 if it is unknown. */
  public long lastSequence(String client) {
    return sequences.entrySet().stream()
        .filter(entry -> entry.getKey().client().equals(client))
        .mapToLong(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /** The highest number used on a track; 0 if there is none. */
  public long lastSequence(Track track) {
    return sequences.getOrDefault(track, 0L);
  }

  Seen after(AttemptEvent event, Instant at) {
    if (event instanceof ByCandidate written) {
      Map<Track, Long> next = new HashMap<>(sequences);
      next.put(Track.of(written), written.origin().sequence());
      return new Seen(at, decisions, next);
    }
    if (event instanceof ByStaff decided) {
      Map<String, ByStaff> next = new HashMap<>(decisions);
      next.put(decided.decision().id(), decided);
      return new Seen(at, next, sequences);
    }
    return new Seen(at, decisions, sequences);
  }
}
