package vn.benhoc.exam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.control.Invigilators;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.RoomInvigilator;

/** Who is named for the rooms of {@link TwoSchools}, without a database. */
final class TwoSchoolsInvigilators extends Invigilators {

  private final TwoSchoolsRows sittings;
  private final List<RoomInvigilator> named = new ArrayList<>();

  TwoSchoolsInvigilators(TwoSchoolsRows sittings) {
    this.sittings = sittings;
  }

  @Override
  public Set<UUID> roomsOf(UUID personId, UUID sittingId) {
    return named.stream()
        .filter(one -> one.personId().equals(personId) && one.sittingId().equals(sittingId))
        .map(RoomInvigilator::roomId)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<UUID> taken(UUID sittingId) {
    return of(sittingId).stream().map(RoomInvigilator::roomId).collect(Collectors.toSet());
  }

  @Override
  public Set<UUID> roomsReached(UUID sittingId, Reach reach) {
    return sittings.candidates(sittingId).stream()
        .filter(one -> reach.covers(one.classId(), one.roomId()))
        .map(Candidate::roomId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Override
  public List<RoomInvigilator> of(UUID sittingId) {
    return named.stream().filter(one -> one.sittingId().equals(sittingId)).toList();
  }

  @Override
  public List<RoomInvigilator> in(Collection<UUID> rooms) {
    return named.stream().filter(one -> rooms.contains(one.roomId())).toList();
  }

  @Override
  public boolean isNamed(UUID roomId, UUID personId) {
    return named.stream()
        .anyMatch(one -> one.roomId().equals(roomId) && one.personId().equals(personId));
  }

  @Override
  public boolean name(RoomInvigilator one) {
    return named.add(one);
  }

  @Override
  public boolean unname(UUID roomId, UUID personId) {
    return named.removeIf(one -> one.roomId().equals(roomId) && one.personId().equals(personId));
  }
}
