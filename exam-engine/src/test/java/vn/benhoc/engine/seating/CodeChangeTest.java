package vn.benhoc.engine.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodeChangeTest {

  private static final List<String> CODES = List.of("1001", "1002", "1003");
  private static final Seat MIDDLE = new Seat(2, 2);

  @Provide
  Arbitrary<Map<Seat, String>> rooms() {
    List<Seat> others =
        RoomPlan.of(3, 4).seats().stream().filter(seat -> !seat.equals(MIDDLE)).toList();
    return Arbitraries.maps(Arbitraries.of(others), Arbitraries.of(CODES)).ofMaxSize(11);
  }

  @Property
  void theCodeIsOneThatNoNeighbourHasAndTheOwnIfThatMayStay(
      @ForAll("rooms") Map<Seat, String> others, @ForAll long seed) {
    Set<String> near = new TreeSet<>();
    for (Seat seat : List.of(new Seat(1, 2), new Seat(3, 2), new Seat(2, 1), new Seat(2, 3))) {
      near.add(others.getOrDefault(seat, ""));
    }
    var code = CodeChange.codeAt(others, MIDDLE, "1001", CODES, seed);
    assertThat(code.isEmpty()).isEqualTo(near.containsAll(CODES));
    code.ifPresent(chosen -> assertThat(near).doesNotContain(chosen));
    if (!near.contains("1001")) {
      assertThat(code).contains("1001");
    }
  }

  @Test
  void theCodeUsedLeastIsTakenWhateverTheOrderTheyAreNamedIn() {
    Map<Seat, String> others = new HashMap<>();
    others.put(new Seat(2, 1), "1001");
    others.put(new Seat(4, 4), "1002");
    assertThat(CodeChange.codeAt(others, MIDDLE, "1001", CODES, 3)).contains("1003");
    assertThat(CodeChange.codeAt(others, MIDDLE, "1001", List.of("1003", "1002", "1001"), 3))
        .contains("1003");
  }

  @Test
  void amongThoseUsedAlikeTheSeedDecides() {
    Map<Seat, String> others = Map.of(new Seat(2, 1), "1001");
    Set<String> chosen = new TreeSet<>();
    for (long seed = 0; seed < 20; seed++) {
      var code = CodeChange.codeAt(others, MIDDLE, "1001", CODES, seed);
      assertThat(code).isEqualTo(CodeChange.codeAt(others, MIDDLE, "1001", CODES, seed));
      chosen.add(code.orElseThrow());
    }
    assertThat(chosen).containsExactly("1002", "1003");
  }

  @Test
  void aCodeThePaperNoLongerHasIsNotKept() {
    assertThat(CodeChange.codeAt(Map.of(), MIDDLE, "9999", CODES, 1).orElseThrow()).isIn(CODES);
  }

  @Test
  void whereTheNeighboursHaveThemAllThereIsNone() {
    Map<Seat, String> others =
        Map.of(new Seat(2, 1), "1001", new Seat(2, 3), "1002", new Seat(1, 2), "1003");
    assertThat(CodeChange.codeAt(others, MIDDLE, "1001", CODES, 1)).isEmpty();
  }
}
