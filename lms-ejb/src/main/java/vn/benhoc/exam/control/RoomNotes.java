package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct.Scope;
import vn.benhoc.exam.entity.Incident;

/**
 * In which rooms a note stands (ADR 0028): in that in which it was written, in that in which its
 * candidate sits now, and a note on the whole sitting in all of them.
 */
@ApplicationScoped
public class RoomNotes {

  @Inject private Incidents incidents;
  @Inject private Sittings sittings;
  @Inject private Rooms rooms;

  /**
   * A note.
   *
   * @param about whom it is about, as they sit now; null where it is about nobody alone
   */
  public record Noted(Incident incident, @Nullable Candidate about) {

    /** Whether it is about the whole sitting. */
    public boolean isOfSitting() {
      Scope scope = incident.scope();
      return scope.roomId() == null && scope.candidateId() == null;
    }

    /** Whether it stands in that room. */
    public boolean isIn(UUID roomId) {
      return isOfSitting()
          || roomId.equals(incident.scope().roomId())
          || (about != null && roomId.equals(about.roomId()));
    }

    /** Whether it is told to who reaches that: to whoever opens a room in which it stands. */
    public boolean isFor(Reach reach) {
      UUID room = incident.scope().roomId();
      return isOfSitting() || (room != null && reach.opens(room)) || isAboutOneOf(reach);
    }

    private boolean isAboutOneOf(Reach reach) {
      if (about == null) {
        return false;
      }
      UUID seat = about.roomId();
      return reach.covers(about.classId(), seat) || (seat != null && reach.opens(seat));
    }
  }

  /**
   * Whether who reaches that may note something on the whole sitting: who manages all of it. In a
   * sitting without rooms so may whoever invigilates it.
   */
  public boolean mayBeOfSitting(UUID sittingId, Reach reach) {
    return reach.isWhole() || rooms.rooms(sittingId).isEmpty();
  }

  /** Those of a sitting that stand, oldest first; of one room where one is named. */
  public List<Noted> of(UUID sittingId, @Nullable UUID roomId) {
    List<Incident> all = incidents.of(sittingId);
    List<UUID> candidates =
        all.stream()
            .map(one -> one.scope().candidateId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<UUID, Candidate> about =
        sittings.candidates(candidates).stream()
            .collect(Collectors.toMap(Candidate::id, Function.identity()));
    return all.stream()
        .map(one -> new Noted(one, about.get(one.scope().candidateId())))
        .filter(one -> roomId == null || one.isIn(roomId))
        .toList();
  }

  /**
   * A note at hand. In a transaction: the server closes twice what is read without one after
   * another has ended.
   */
  @Transactional
  public Noted of(Incident incident) {
    UUID candidate = incident.scope().candidateId();
    return new Noted(
        incident, candidate == null ? null : sittings.candidate(candidate).orElse(null));
  }
}
