package vn.benhoc.engine.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomPlanTest {

  @Test
  void seatsGoRowByRowFromTheFrontAndPassOverGaps() {
    RoomPlan plan = new RoomPlan(2, 3, Set.of(new Seat(1, 2)));
    assertThat(plan.seats())
        .containsExactly(
            new Seat(1, 1), new Seat(1, 3), new Seat(2, 1), new Seat(2, 2), new Seat(2, 3))
        .isSorted();
    assertThat(plan.capacity()).isEqualTo(5);
  }

  @Test
  void aRoomHasItsSeatsAndNoOther() {
    RoomPlan plan = new RoomPlan(2, 3, Set.of(new Seat(1, 2)));
    List<Seat> around =
        IntStream.rangeClosed(1, 4)
            .boxed()
            .flatMap(row -> IntStream.rangeClosed(1, 4).mapToObj(column -> new Seat(row, column)))
            .filter(plan::has)
            .toList();
    assertThat(around).isEqualTo(plan.seats());
  }

  @ParameterizedTest
  @CsvSource({
    "1,2,true",
    "3,2,true",
    "2,1,true",
    "2,3,true",
    "1,1,false",
    "2,2,false",
    "2,4,false"
  })
  void frontBackLeftAndRightAreNeighbours(int row, int column, boolean neighbour) {
    assertThat(new Seat(2, 2).isNextTo(new Seat(row, column))).isEqualTo(neighbour);
    assertThat(new Seat(row, column).isNextTo(new Seat(2, 2))).isEqualTo(neighbour);
  }

  @ParameterizedTest
  @CsvSource({"0,4", "4,0", "25,1", "1,25", "5,5"})
  void aRoomHasOneToTwentyFourSeats(int rows, int columns) {
    assertThatIllegalArgumentException().isThrownBy(() -> RoomPlan.of(rows, columns));
  }

  @Test
  void twentyFourSeatsMayLieInALargerGrid() {
    assertThat(new RoomPlan(5, 5, Set.of(new Seat(5, 5))).capacity()).isEqualTo(24);
    assertThat(RoomPlan.of(24, 1).capacity()).isEqualTo(RoomPlan.MOST_SEATS);
    assertThat(RoomPlan.of(1, 24).seats()).hasSize(24);
  }

  @Test
  void gapsLieInTheRoomAndLeaveASeat() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoomPlan(2, 2, Set.of(new Seat(3, 1))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoomPlan(2, 2, Set.of(new Seat(1, 3))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoomPlan(1, 1, Set.of(new Seat(1, 1))));
  }

  @Test
  void rowsAndColumnsCountFromOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Seat(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Seat(1, 0));
  }
}
