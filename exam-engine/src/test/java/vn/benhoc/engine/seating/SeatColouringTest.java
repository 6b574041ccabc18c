package vn.benhoc.engine.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.random.SeededRandom;

class SeatColouringTest {

  @Provide
  Arbitrary<List<Seat>> fewSeats() {
    return Arbitraries.of(RoomPlan.of(3, 4).seats())
        .set()
        .ofMaxSize(8)
        .map(SeatColouringTest::sorted);
  }

  @Provide
  Arbitrary<List<Seat>> manySeats() {
    return Arbitraries.of(new RoomPlan(6, 6, gaps()).seats())
        .set()
        .ofMaxSize(24)
        .map(SeatColouringTest::sorted);
  }

  /** A chessboard of a large grid, so that what is left is 24 seats of any shape. */
  private static Set<Seat> gaps() {
    List<Seat> all = new ArrayList<>();
    for (int row = 1; row <= 6; row++) {
      for (int column = 1; column <= 6; column++) {
        if ((row * 7 + column * 3) % 3 == 0) {
          all.add(new Seat(row, column));
        }
      }
    }
    return Set.copyOf(all);
  }

  private static List<Seat> sorted(Set<Seat> seats) {
    return seats.stream().sorted().toList();
  }

  @Property
  void nothingIsMoreEvenThanTheBestOfAllColourings(
      @ForAll("fewSeats") List<Seat> seats,
      @ForAll @IntRange(min = 2, max = 4) int colours,
      @ForAll long seed) {
    SeatColouring found = SeatColouring.of(seats, colours, SeededRandom.of(seed));
    assertThat(difference(found.counts())).isEqualTo(best(seats, colours));
  }

  /** Every colouring there is. */
  private static int best(List<Seat> seats, int colours) {
    int best = Integer.MAX_VALUE;
    int[] tried = new int[seats.size()];
    long all = Math.round(Math.pow(colours, seats.size()));
    for (long number = 0; number < all; number++) {
      long rest = number;
      for (int i = 0; i < tried.length; i++) {
        tried[i] = (int) (rest % colours);
        rest /= colours;
      }
      if (neighboursDiffer(seats, tried)) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(colours, 0));
        for (int colour : tried) {
          counts.set(colour, counts.get(colour) + 1);
        }
        best = Math.min(best, difference(counts));
      }
    }
    return best;
  }

  private static boolean neighboursDiffer(List<Seat> seats, int[] colours) {
    for (int i = 0; i < colours.length; i++) {
      for (int j = 0; j < i; j++) {
        if (colours[i] == colours[j] && seats.get(i).isNextTo(seats.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static int difference(List<Integer> counts) {
    return Collections.max(counts) - Collections.min(counts);
  }

  @Property
  void neighboursDifferAndFiveColoursAreAlwaysEven(
      @ForAll("manySeats") List<Seat> seats,
      @ForAll @IntRange(min = 2, max = 48) int colours,
      @ForAll long seed) {
    SeatColouring found = SeatColouring.of(seats, colours, SeededRandom.of(seed));
    int[] given = new int[seats.size()];
    List<Integer> counts = new ArrayList<>(Collections.nCopies(colours, 0));
    for (int i = 0; i < given.length; i++) {
      given[i] = found.colourOf(i);
      counts.set(given[i], counts.get(given[i]) + 1);
    }
    assertThat(neighboursDiffer(seats, given)).isTrue();
    assertThat(found.counts()).isEqualTo(counts);
    if (colours >= 5) {
      // Hajnal and Szemerédi: with more colours than any seat has neighbours it can be even.
      assertThat(difference(counts)).isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 8, 12, 24, 48})
  void aFullRoomIsEven(int colours) {
    for (RoomPlan plan : List.of(RoomPlan.of(6, 4), RoomPlan.of(4, 6), RoomPlan.of(3, 8))) {
      for (long seed = 0; seed < 20; seed++) {
        SeatColouring found = SeatColouring.of(plan.seats(), colours, SeededRandom.of(seed));
        assertThat(difference(found.counts())).isEqualTo(24 % colours == 0 ? 0 : 1);
      }
    }
  }

  @Test
  void aCrossHasOneAgainstFour() {
    List<Seat> cross =
        List.of(new Seat(1, 2), new Seat(2, 1), new Seat(2, 2), new Seat(2, 3), new Seat(3, 2));
    assertThat(SeatColouring.of(cross, 2, SeededRandom.of(1)).counts())
        .containsExactlyInAnyOrder(1, 4);
  }

  @Test
  void seatsApartMayAllBeAlikeAndNeighboursNever() {
    List<Seat> apart = List.of(new Seat(1, 1), new Seat(1, 3), new Seat(2, 2));
    assertThat(SeatColouring.of(apart, 1, SeededRandom.of(1)).counts()).containsExactly(3);
    List<Seat> beside = List.of(new Seat(1, 1), new Seat(1, 2));
    assertThatIllegalStateException()
        .isThrownBy(() -> SeatColouring.of(beside, 1, SeededRandom.of(1)));
  }
}
