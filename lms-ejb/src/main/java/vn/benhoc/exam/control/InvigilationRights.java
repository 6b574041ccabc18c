package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.exam.entity.SittingClassRow;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.platform.problem.RefusedException;

/**
 * The one place that says whom the caller may invigilate in a sitting (ADR 0028). It asks for the
 * sitting's classes, for who is named and for the rooms in which somebody of theirs sits, whatever
 * number of candidates there are.
 */
@ApplicationScoped
public class InvigilationRights {

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private Sittings sittings;
  @Inject private Invigilators invigilators;

  /**
   * Whom the caller reaches in a sitting. Who has neither the right anywhere nor a room of it does
   * not learn whether it exists.
   *
   * @throws RefusedException {@code not-signed-in}, {@code forbidden}, {@code sitting-not-found}
   */
  public Reach require(UUID sittingId) {
    permissions.requireSignedIn();
    Set<UUID> named = namedFor(sittingId);
    if (named.isEmpty()) {
      permissions.requireAnywhere(Capability.SITTING_INVIGILATE);
    }
    Reach reach = reach(sittings.sitting(sittingId), named);
    if (reach.isNowhere()) {
      throw RefusedException.of(PeopleRefusal.FORBIDDEN);
    }
    return reach;
  }

  /** The same for who may see a sitting otherwise; it may be nobody. */
  public Reach of(Sitting sitting) {
    return reach(sitting, namedFor(sitting.id()));
  }

  private Reach reach(Sitting sitting, Set<UUID> named) {
    List<SittingClassRow> rows = sittings.classes(sitting.id());
    Set<UUID> may = units(sitting, rows, Capability.SITTING_INVIGILATE);
    Set<UUID> managed = new HashSet<>(units(sitting, rows, Capability.SITTING_MANAGE));
    managed.retainAll(may);
    Set<UUID> others = new HashSet<>(may);
    others.removeAll(managed);
    Set<UUID> taken = others.isEmpty() ? Set.of() : invigilators.taken(sitting.id());
    boolean whole = !managed.isEmpty() && managed.containsAll(all(sitting, rows));
    Reach reach = Reach.of(managed, others, named, taken, whole);
    return may.isEmpty() || whole
        ? reach
        : reach.seating(invigilators.roomsReached(sitting.id(), reach));
  }

  /** Its classes; without one, its organiser. */
  private Collection<UUID> all(Sitting sitting, List<SittingClassRow> rows) {
    return rows.isEmpty()
        ? sittings.unitIds(sitting)
        : rows.stream().map(SittingClassRow::classId).toList();
  }

  private Set<UUID> namedFor(UUID sittingId) {
    return caller.isSystem() ? Set.of() : invigilators.roomsOf(caller.personId(), sittingId);
  }

  /** By the place each class had in the tree when it joined; without one, the organiser's. */
  private Set<UUID> units(Sitting sitting, List<SittingClassRow> rows, Capability capability) {
    Scope scope = permissions.scope(capability);
    if (scope.isNowhere()) {
      return Set.of();
    }
    if (rows.isEmpty()) {
      Predicate<UUID> has = unit -> permissions.has(capability, unit);
      return sittings.unitIds(sitting).stream().filter(has).collect(Collectors.toSet());
    }
    return rows.stream()
        .filter(row -> scope.covers(row.path()))
        .map(SittingClassRow::classId)
        .collect(Collectors.toSet());
  }

  /**
   * Refuses unless the room is open to them.
   *
   * @throws RefusedException {@code room-of-others} where others are named for it; {@code
   *     forbidden} where nobody sits there whom they reach
   */
  public static void requireRoom(Reach reach, UUID roomId) {
    if (!reach.opens(roomId)) {
      throw RefusedException.of(
          reach.withholds(roomId) ? ExamRefusal.ROOM_OF_OTHERS : PeopleRefusal.FORBIDDEN);
    }
  }

  /**
   * Refuses unless they reach the candidate.
   *
   * @throws RefusedException {@code room-of-others} where others are named for the candidate's
   *     room; {@code forbidden}
   */
  public static void require(Reach reach, Candidate candidate) {
    requireAt(reach, candidate, candidate.roomId());
  }

  /** The same as if the candidate sat in that room. */
  public static void requireAt(Reach reach, Candidate candidate, @Nullable UUID roomId) {
    requireNotWithheld(reach, candidate, roomId);
    if (!reach.covers(candidate.classId(), roomId)) {
      throw RefusedException.of(PeopleRefusal.FORBIDDEN);
    }
  }

  /**
   * For where a candidate of others is not told to exist.
   *
   * @throws RefusedException {@code room-of-others}; {@code candidate-not-found}
   */
  public static void requireFound(Reach reach, Candidate candidate) {
    requireNotWithheld(reach, candidate, candidate.roomId());
    if (!reach.covers(candidate.classId(), candidate.roomId())) {
      throw RefusedException.of(ExamRefusal.CANDIDATE_NOT_FOUND);
    }
  }

  private static void requireNotWithheld(Reach reach, Candidate candidate, @Nullable UUID roomId) {
    if (reach.isWithheld(candidate.classId(), roomId)) {
      throw RefusedException.of(ExamRefusal.ROOM_OF_OTHERS);
    }
  }
}
