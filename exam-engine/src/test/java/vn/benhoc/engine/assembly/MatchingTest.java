package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.Kind;

class MatchingTest {

  private static Candidate candidate(String ref, Integer... bins) {
    return new Candidate(Pools.entry(ref, Kind.CHOICE, null, null), List.of(bins));
  }

  @Test
  void placedCandidatesMoveAlongAChainToMakeRoom() {
    Matching matching = new Matching(new int[] {1, 1, 1});
    Candidate first = candidate("first", 0, 1);
    Candidate second = candidate("second", 1, 2);
    assertThat(matching.place(first)).isTrue();
    assertThat(matching.place(second)).isTrue();
    assertThat(matching.place(candidate("third", 0))).isTrue();
    assertThat(matching.isFull()).isTrue();
    assertThat(matching.in(1)).containsExactly(first);
    assertThat(matching.in(2)).containsExactly(second);
    assertThat(matching.placed()).hasSize(3);
  }

  @Test
  void candidateWithoutAnyWayInIsLeftOutAndNothingMoves() {
    Matching matching = new Matching(new int[] {1, 2});
    Candidate first = candidate("first", 0);
    matching.place(first);
    assertThat(matching.place(candidate("second", 0))).isFalse();
    assertThat(matching.in(0)).containsExactly(first);
    assertThat(matching.size()).isEqualTo(1);
    assertThat(matching.room(1)).isEqualTo(2);
    assertThat(matching.isFull()).isFalse();
  }

  @Test
  void copyLivesOnItsOwn() {
    Matching matching = new Matching(new int[] {2});
    matching.place(candidate("first", 0));
    Matching copy = matching.copy();
    assertThat(copy.placeAll(List.of(candidate("second", 0), candidate("third", 0)))).isFalse();
    assertThat(copy.size()).isEqualTo(2);
    assertThat(matching.size()).isEqualTo(1);
    assertThat(matching.room(0)).isEqualTo(1);
  }
}
