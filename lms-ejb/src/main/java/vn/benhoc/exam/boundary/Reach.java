package vn.benhoc.exam.boundary;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose candidates somebody may invigilate in a sitting: those of the rooms they are named for,
 * those of the classes they manage, and those of the classes they have the right for where nobody
 * is named for the room (ADR 0028).
 *
 * @param managed classes whose sittings they manage
 * @param classes classes they have the right for alone; none of {@code managed}
 * @param named rooms they are named for
 * @param taken rooms somebody is named for; empty where that makes no difference to them
 * @param seating rooms in which somebody sits whom they reach; empty where they manage the whole
 * @param isWhole whether they manage all classes of the sitting
 */
public record Reach(
    Set<UUID> managed,
    Set<UUID> classes,
    Set<UUID> named,
    Set<UUID> taken,
    Set<UUID> seating,
    boolean isWhole) {

  public Reach {
    managed = Set.copyOf(managed);
    classes = Set.copyOf(classes);
    named = Set.copyOf(named);
    taken = Set.copyOf(taken);
    seating = Set.copyOf(seating);
  }

  /** The same by what they may, before it is known who sits where. */
  public static Reach of(
      Set<UUID> managed, Set<UUID> classes, Set<UUID> named, Set<UUID> taken, boolean isWhole) {
    return new Reach(managed, classes, named, taken, Set.of(), isWhole);
  }

  /** The same, with the rooms in which somebody sits whom they reach. */
  public Reach seating(Set<UUID> rooms) {
    return new Reach(managed, classes, named, taken, rooms, isWhole);
  }

  /** That of who manages some of the classes and has no other right. */
  public static Reach managing(Set<UUID> classes) {
    return new Reach(classes, Set.of(), Set.of(), Set.of(), Set.of(), false);
  }

  /** That of who manages the whole of a sitting. */
  public static Reach whole() {
    return new Reach(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true);
  }

  /** Whether there is nobody they could reach. */
  public boolean isNowhere() {
    return !isWhole && managed.isEmpty() && classes.isEmpty() && named.isEmpty();
  }

  /**
   * Whether they may invigilate a candidate of that class.
   *
   * @param roomId where the candidate sits; null for who has no seat
   */
  public boolean covers(UUID classId, @Nullable UUID roomId) {
    return isWhole
        || (roomId != null && named.contains(roomId))
        || managed.contains(classId)
        || (classes.contains(classId) && (roomId == null || !taken.contains(roomId)));
  }

  /** Whether they would reach such a candidate if nobody were named for the room. */
  public boolean isWithheld(UUID classId, @Nullable UUID roomId) {
    return classes.contains(classId) && !covers(classId, roomId);
  }

  /**
   * Whether they may look into the room: who is named for it, who reaches somebody who sits there,
   * and who manages the whole sitting.
   */
  public boolean opens(UUID roomId) {
    return isWhole || named.contains(roomId) || seating.contains(roomId);
  }

  /** Whether the room is closed to them and others are named for it. */
  public boolean withholds(UUID roomId) {
    return taken.contains(roomId) && !opens(roomId);
  }

  /** The same as far as one room is concerned: what changes in others leaves it equal. */
  public Reach within(UUID roomId) {
    return new Reach(
        managed, classes, only(named, roomId), only(taken, roomId), only(seating, roomId), isWhole);
  }

  private static Set<UUID> only(Set<UUID> rooms, UUID roomId) {
    return rooms.contains(roomId) ? Set.of(roomId) : Set.of();
  }
}
