package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.exam.control.RoomCensus.Place;

/**
 * Who writes and is not heard from on this node. Tiles, the wall's rooms and the rooms of the exam
 * day all ask here, so that they never contradict each other.
 */
@ApplicationScoped
public class Silence {

  @Inject private Presence presence;

  /**
   * Those of a room who are silent.
   *
   * @param count at least 1
   * @param since when the one gave the last sign who is silent for longest
   */
  public record Silent(int count, Instant since) {

    private Silent and(Silent other) {
      return new Silent(count + other.count, other.since.isBefore(since) ? other.since : since);
    }
  }

  /**
   * Since when nothing is heard from somebody who writes; empty while they are heard. Who was never
   * heard of is silent since they last wrote, once everybody who is there has had the time to come
   * back to this node.
   *
   * @param wroteAt their last save, or the start
   */
  Optional<Instant> since(UUID candidateId, Instant wroteAt, Instant now) {
    if (presence.isKnown(candidateId) || !presence.isSettled(now)) {
      return presence.lostSince(candidateId, now);
    }
    return Optional.of(wroteAt);
  }

  /**
   * How many of the writers this node has not heard of since it began, by where they sit, while
   * they may still come back to it; nothing of rooms without, and nothing later.
   */
  public Map<Place, Integer> unheard(Collection<Writer> writers, Instant now) {
    Map<Place, Integer> unheard = new HashMap<>();
    if (!presence.isSettled(now)) {
      writers.stream()
          .filter(one -> !presence.isKnown(one.candidateId()))
          .forEach(one -> unheard.merge(one.place(), 1, Integer::sum));
    }
    return unheard;
  }

  /** Those of the writers who are silent, by where they sit; nothing of rooms without. */
  public Map<Place, Silent> of(Collection<Writer> writers, Instant now) {
    Map<Place, Silent> silent = new HashMap<>();
    for (Writer one : writers) {
      since(one.candidateId(), one.wroteAt(), now)
          .ifPresent(at -> silent.merge(one.place(), new Silent(1, at), Silent::and));
    }
    return silent;
  }
}
