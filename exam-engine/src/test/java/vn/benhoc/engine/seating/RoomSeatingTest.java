package vn.benhoc.engine.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.form.FormCodes;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.seating.Seated.Placement;

class RoomSeatingTest {

  private static List<String> codes(int count) {
    return FormCodes.draw(count, SeededRandom.of(1));
  }

  private static List<String> candidates(int count) {
    return IntStream.range(0, count).mapToObj(i -> "c" + i).toList();
  }

  @Provide
  Arbitrary<RoomPlan> plans() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            rows ->
                Arbitraries.integers()
                    .between(1, 24 / rows)
                    .flatMap(columns -> withGaps(rows, columns)));
  }

  private static Arbitrary<RoomPlan> withGaps(int rows, int columns) {
    List<Seat> seats = RoomPlan.of(rows, columns).seats();
    return Arbitraries.of(seats)
        .set()
        .ofMaxSize(Math.min(5, seats.size() - 1))
        .map(gaps -> new RoomPlan(rows, columns, gaps));
  }

  private static int seats(List<RoomPlan> rooms) {
    return rooms.stream().mapToInt(RoomPlan::capacity).sum();
  }

  private static List<Placement> seated(SeatingRequest request) {
    assertThat(RoomSeating.seat(request)).isInstanceOf(Seated.class);
    return ((Seated) RoomSeating.seat(request)).placements();
  }

  @Property(tries = 300)
  void everybodyHasASeatOfTheirOwnAndNoNeighbourOfTheSameCode(
      @ForAll @Size(min = 1, max = 5) List<@net.jqwik.api.From("plans") RoomPlan> rooms,
      @ForAll RoomFilling filling,
      @ForAll @IntRange(min = 2, max = 30) int codes,
      @ForAll @IntRange(max = 100) int percent,
      @ForAll long seed) {
    List<String> candidates = candidates(seats(rooms) * percent / 100);
    List<Placement> placed =
        seated(new SeatingRequest(rooms, candidates, filling, codes(codes), seed));
    assertThat(placed).extracting(Placement::candidate).isEqualTo(candidates);
    assertThat(placed).allMatch(one -> rooms.get(one.room()).has(one.seat()));
    assertThat(placed).allMatch(one -> codes(codes).contains(one.code()));
    for (Placement one : placed) {
      for (Placement other : placed) {
        if (one != other && one.room() == other.room()) {
          assertThat(one.seat()).isNotEqualTo(other.seat());
          assertThat(one.seat().isNextTo(other.seat()) && one.code().equals(other.code()))
              .as("%s and %s", one, other)
              .isFalse();
        }
      }
    }
  }

  @Property(tries = 100)
  void codesAreUsedEvenlyInEveryRoomAndOverAll(
      @ForAll @IntRange(min = 1, max = 6) int rooms,
      @ForAll @IntRange(min = 2, max = 48) int codes,
      @ForAll @IntRange(min = 1, max = 100) int percent,
      @ForAll long seed) {
    List<String> candidates = candidates(rooms * 24 * percent / 100);
    List<RoomPlan> plans = Collections.nCopies(rooms, RoomPlan.of(6, 4));
    List<Placement> placed =
        seated(new SeatingRequest(plans, candidates, RoomFilling.EVENLY, codes(codes), seed));
    Map<Integer, List<Placement>> byRoom =
        placed.stream().collect(Collectors.groupingBy(Placement::room));
    byRoom.values().forEach(room -> assertThat(difference(room, codes)).isLessThanOrEqualTo(1));
    assertThat(difference(placed, codes)).isLessThanOrEqualTo(1);
  }

  private static long difference(List<Placement> placed, int codes) {
    Map<String, Long> counts =
        placed.stream()
            .map(Placement::code)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    List<Long> all = new ArrayList<>(counts.values());
    all.addAll(Collections.nCopies(codes - counts.size(), 0L));
    return Collections.max(all) - Collections.min(all);
  }

  @Test
  void candidatesSitInTheirOrderRowByRow() {
    List<RoomPlan> rooms = List.of(RoomPlan.of(2, 2), RoomPlan.of(1, 3));
    List<Placement> placed =
        seated(new SeatingRequest(rooms, candidates(6), RoomFilling.FULL, codes(3), 1));
    assertThat(placed)
        .extracting(one -> one.room() + ":" + one.seat().row() + "." + one.seat().column())
        .containsExactly("0:1.1", "0:1.2", "0:2.1", "0:2.2", "1:1.1", "1:1.2");
  }

  @Test
  void theSeedDecides() {
    List<RoomPlan> rooms = Collections.nCopies(2, RoomPlan.of(6, 4));
    SeatingRequest one = new SeatingRequest(rooms, candidates(40), RoomFilling.EVENLY, codes(8), 1);
    SeatingRequest other =
        new SeatingRequest(rooms, candidates(40), RoomFilling.EVENLY, codes(8), 2);
    assertThat(RoomSeating.seat(one)).isEqualTo(RoomSeating.seat(one));
    assertThat(RoomSeating.seat(one)).isNotEqualTo(RoomSeating.seat(other));
  }

  /** Who sits in the same seat of two rooms can't tell the other's code from their own. */
  @Test
  void roomsAreDealtDifferently() {
    List<RoomPlan> rooms = Collections.nCopies(2, RoomPlan.of(6, 4));
    List<Placement> placed =
        seated(new SeatingRequest(rooms, candidates(48), RoomFilling.FULL, codes(24), 7));
    assertThat(placed.subList(0, 24).stream().map(Placement::code).toList())
        .isNotEqualTo(placed.subList(24, 48).stream().map(Placement::code).toList());
  }

  @Test
  void oneCodeIsTooFewWhereAnybodyHasANeighbour() {
    List<RoomPlan> rooms = List.of(RoomPlan.of(1, 1), RoomPlan.of(3, 2));
    assertThat(
            RoomSeating.seat(
                new SeatingRequest(rooms, candidates(3), RoomFilling.FULL, codes(1), 1)))
        .isEqualTo(new TooFewCodes(1, new Seat(1, 1), new Seat(1, 2)));
  }

  @Test
  void oneCodeIsEnoughForSeatsApart() {
    RoomPlan apart = new RoomPlan(2, 3, Set.of(new Seat(1, 2), new Seat(2, 1), new Seat(2, 3)));
    List<Placement> placed =
        seated(
            new SeatingRequest(
                List.of(apart), candidates(3), RoomFilling.FULL, List.of("1234"), 1));
    assertThat(placed).extracting(Placement::code).containsOnly("1234");
  }

  @Test
  void tooFewSeatsAreSaid() {
    assertThat(
            RoomSeating.seat(
                new SeatingRequest(
                    List.of(RoomPlan.of(2, 2)), candidates(5), RoomFilling.FULL, codes(2), 1)))
        .isEqualTo(new TooFewSeats(5, 4));
  }

  @Test
  void nobodyNeedsNoRoom() {
    assertThat(seated(new SeatingRequest(List.of(), List.of(), RoomFilling.FULL, codes(1), 1)))
        .isEmpty();
  }

  @Test
  void codesAndCandidatesAreNamedOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request(List.of("a", "a"), List.of("1001")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request(List.of("a"), List.of("1001", "1001")));
    assertThatIllegalArgumentException().isThrownBy(() -> request(List.of("a"), List.of()));
  }

  private static SeatingRequest request(List<String> candidates, List<String> codes) {
    return new SeatingRequest(List.of(RoomPlan.of(2, 2)), candidates, RoomFilling.FULL, codes, 1);
  }
}
