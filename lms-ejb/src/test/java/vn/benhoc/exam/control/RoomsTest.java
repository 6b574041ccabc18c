package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.engine.seating.RoomPlan;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.entity.Room;

/** Rooms of a database that gives them in the order they were made unless it is told another. */
class RoomsTest {

  private static final UUID SITTING = new UUID(1, 1);
  private static final UUID OTHER = new UUID(1, 2);

  private final List<Room> made =
      List.of(room(SITTING, 10), room(OTHER, 2), room(SITTING, 2), room(SITTING, 1));
  private final Rooms rooms = Wired.with(new Rooms(), database());

  private static Room room(UUID sitting, int number) {
    var sign = new Room.Sign(number, "Phòng " + number, null, null, "ABCD-EFGH");
    return new Room(
        new UUID(sitting.getLeastSignificantBits(), number),
        sitting,
        sign,
        new RoomPlan(2, 2, Set.of()));
  }

  private EntityManager database() {
    return proxy(EntityManager.class, (method, arguments) -> rows(((String) arguments[0]).trim()));
  }

  private TypedQuery<?> rows(String query) {
    Stream<Room> rows =
        query.endsWith(" order by r.number")
            ? made.stream().sorted(Comparator.comparingInt(Room::number))
            : made.stream();
    TypedQuery<?>[] self = new TypedQuery<?>[1];
    self[0] =
        proxy(
            TypedQuery.class,
            (method, arguments) -> method.equals("getResultStream") ? rows : self[0]);
    return self[0];
  }

  private static <T> T proxy(Class<T> type, BiFunction<String, Object[], Object> called) {
    Object made =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> called.apply(method.getName(), arguments));
    return type.cast(made);
  }

  @Test
  void thoseOfEachSittingComeByTheirNumber() {
    var bySitting = rooms.rooms(List.of(SITTING, OTHER));
    assertThat(bySitting.get(SITTING)).extracting(Room::number).containsExactly(1, 2, 10);
    assertThat(bySitting.get(OTHER)).extracting(Room::number).containsExactly(2);
  }

  @Test
  void aRoomKeepsItsGaps() {
    RoomPlan plan = new RoomPlan(3, 12, aisle());
    var sign = new Room.Sign(1, "01", null, null, "ABCD-EFGH");

    assertThat(new Room(new UUID(9, 9), SITTING, sign, plan).plan()).isEqualTo(plan);
  }

  /** All of the second row. */
  private static Set<Seat> aisle() {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(column -> new Seat(2, column))
        .collect(Collectors.toSet());
  }
}
