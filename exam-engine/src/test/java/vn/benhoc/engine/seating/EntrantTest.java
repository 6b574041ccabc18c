package vn.benhoc.engine.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntrantTest {

  private static final List<Entrant> FOUR =
      List.of(
          new Entrant("4", "Lê An"),
          new Entrant("2", "Trần Bình"),
          new Entrant("1", "Lê An"),
          new Entrant("3", "An Ân"));

  @Test
  void byNameThoseOfOneNameStandByTheirIds() {
    assertThat(Entrant.byName(FOUR)).extracting(Entrant::id).containsExactly("1", "4", "3", "2");
  }

  @Test
  void atRandomTheSeedDecidesAndNotTheOrderTheyCame() {
    List<Entrant> many =
        IntStream.range(0, 40).mapToObj(i -> new Entrant("id" + i, "Lê An")).toList();
    List<Entrant> turned = new ArrayList<>(many);
    Collections.reverse(turned);
    List<Entrant> drawn = Entrant.atRandom(many, 5);
    assertThat(drawn)
        .isEqualTo(Entrant.atRandom(turned, 5))
        .containsExactlyInAnyOrderElementsOf(many)
        .isNotEqualTo(Entrant.atRandom(many, 6))
        .isNotEqualTo(Entrant.byName(many));
  }
}
