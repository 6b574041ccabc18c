package vn.benhoc.engine.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomFillingTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 0 0, 0 0 0",
    "24, 24 0 0, 24 0 0",
    "25, 13 12 0, 13 12 0",
    "35, 18 17 0, 18 17 0",
    "36, 18 18 0, 24 12 0",
    "48, 24 24 0, 24 24 0",
    "49, 17 16 16, 24 13 12",
    "72, 24 24 24, 24 24 24"
  })
  void roomsOfTwentyFour(int candidates, String evenly, String full) {
    List<Integer> rooms = Collections.nCopies(3, 24);
    assertThat(RoomFilling.EVENLY.sizes(candidates, rooms)).isEqualTo(numbers(evenly));
    assertThat(RoomFilling.FULL.sizes(candidates, rooms)).isEqualTo(numbers(full));
  }

  private static List<Integer> numbers(String text) {
    return List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
  }

  @Test
  void aSmallRoomTakesWhatItHoldsAndTheOthersTheRest() {
    assertThat(RoomFilling.EVENLY.sizes(30, List.of(4, 20, 20))).containsExactly(4, 13, 13);
    assertThat(RoomFilling.FULL.sizes(26, List.of(4, 20, 20))).containsExactly(4, 11, 11);
  }

  @Test
  void tooFewSeatsAreTheCallersFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoomFilling.FULL.sizes(25, List.of(12, 12)));
  }

  @Property
  void everybodySitsAndAsFewRoomsAsPossibleAreUsed(
      @ForAll RoomFilling filling,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 24) Integer> rooms,
      @ForAll @IntRange(max = 100) int percent) {
    int candidates = total(rooms) * percent / 100;
    List<Integer> sizes = filling.sizes(candidates, rooms);
    assertThat(total(sizes)).isEqualTo(candidates);
    int used = 0;
    for (int i = 0; i < rooms.size(); i++) {
      assertThat(sizes.get(i)).isBetween(0, rooms.get(i));
      used += sizes.get(i) > 0 ? 1 : 0;
    }
    assertThat(total(sizes.subList(0, used))).isEqualTo(candidates);
    if (used > 0) {
      assertThat(total(rooms.subList(0, used - 1))).isLessThan(candidates);
    }
  }

  @Property
  void nobodySitsAloneInRoomsOfOneSize(
      @ForAll RoomFilling filling,
      @ForAll @IntRange(min = 3, max = 24) int seats,
      @ForAll @IntRange(min = 2, max = 200) int candidates) {
    List<Integer> sizes = filling.sizes(candidates, Collections.nCopies(100, seats));
    assertThat(sizes).doesNotContain(1);
  }

  @Property
  void evenlyMeansThatNoRoomCouldGiveToAnother(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 24) Integer> rooms) {
    int candidates = total(rooms.subList(0, rooms.size() - 1)) + 1;
    List<Integer> sizes = RoomFilling.EVENLY.sizes(candidates, rooms);
    int largest = Collections.max(sizes);
    for (int i = 0; i < sizes.size(); i++) {
      if (sizes.get(i) < rooms.get(i)) {
        assertThat(sizes.get(i)).isGreaterThanOrEqualTo(largest - 1);
      }
    }
  }

  private static int total(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }
}
