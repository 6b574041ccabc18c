package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Weighted constraints are given up in order, and no more of them than need be. */
class LadderTest {

  private static final Constraint HARD = new Constraint.EnemiesApart(Strength.HARD);
  private static final Constraint LIGHT = new Constraint.ExposureCap(2, Strength.weighted(1));
  private static final Constraint MIDDLE = new Constraint.Overlap(1, Strength.weighted(5));
  private static final Constraint HEAVY = new Constraint.GroupsWhole(Strength.weighted(9));
  private static final Constraint PART =
      new Constraint.TotalTime(Duration.ZERO, Duration.ofHours(1), Strength.weighted(3));
  private static final List<Constraint> ALL = List.of(MIDDLE, HARD, PART, LIGHT, HEAVY);

  private final List<List<Constraint>> asked = new ArrayList<>();

  private Optional<List<Constraint>> climb(Predicate<List<Constraint>> possible) {
    return new Ladder(ALL, one -> one != PART)
        .climb(
            kept -> {
              asked.add(kept);
              return Optional.of(kept).filter(possible);
            },
            kept -> new int[0]);
  }

  @Test
  void allAreKeptIfThereIsSomethingUnderAll() {
    assertThat(climb(kept -> true)).contains(ALL);
    assertThat(asked).hasSize(1);
  }

  @Test
  void theLightestGoesFirst() {
    assertThat(climb(kept -> !kept.contains(LIGHT))).contains(List.of(MIDDLE, HARD, PART, HEAVY));
    assertThat(asked).hasSize(2);
  }

  @Test
  void whatWasNotInTheWayIsPutBack() {
    assertThat(climb(kept -> !kept.contains(MIDDLE))).contains(List.of(HARD, PART, LIGHT, HEAVY));
    asked.clear();
    assertThat(climb(kept -> !kept.contains(HEAVY))).contains(List.of(MIDDLE, HARD, PART, LIGHT));
    assertThat(asked).hasSize(4 + 2);
  }

  @Test
  void whatIsLeftToTheSolversGoesLastAndIsNotPutBackInVain() {
    assertThat(climb(kept -> !kept.contains(PART))).contains(List.of(MIDDLE, HARD, LIGHT, HEAVY));
    assertThat(climb(kept -> !kept.contains(PART) && !kept.contains(MIDDLE)))
        .contains(List.of(HARD, LIGHT, HEAVY));
  }

  @Test
  void hardOnesAreNeverGivenUp() {
    assertThat(climb(kept -> !kept.contains(HARD))).isEmpty();
    assertThat(asked).allMatch(kept -> kept.contains(HARD)).hasSize(5);
    assertThat(asked.get(4)).containsExactly(HARD);
    assertThat(new Ladder(ALL, one -> true).hard()).containsExactly(HARD);
    assertThat(
            new Ladder(List.of(HARD), one -> true)
                .climb(kept -> Optional.of(kept), kept -> new int[0]))
        .contains(List.of(HARD));
  }

  /** What is found breaks PART under all constraints, and nothing once some are given up. */
  private List<Constraint> climbDear(int dear, Constraint... inTheWay) {
    return new Ladder(ALL, one -> one != PART)
        .climb(
            kept -> {
              asked.add(kept);
              return Optional.of(kept);
            },
            kept -> {
              List<Constraint> gone = ALL.stream().filter(one -> !kept.contains(one)).toList();
              boolean broken = List.of(inTheWay).stream().anyMatch(kept::contains);
              return broken ? new int[] {dear} : Ladder.weights(gone);
            })
        .orElseThrow();
  }

  @Test
  void aLighterOneGoesForTheSakeOfHeavierOnes() {
    assertThat(climbDear(3, LIGHT)).isEqualTo(List.of(MIDDLE, HARD, PART, HEAVY));
    assertThat(climbDear(9, LIGHT, MIDDLE)).isEqualTo(List.of(HARD, PART, HEAVY));
    assertThat(climbDear(9, MIDDLE)).isEqualTo(List.of(HARD, PART, LIGHT, HEAVY));
  }

  @Test
  void aHeavierOneStaysWhereItWouldCostAsMuch() {
    assertThat(climbDear(1, LIGHT)).isEqualTo(ALL);
    assertThat(asked).hasSize(1);
    assertThat(climbDear(5, MIDDLE)).isEqualTo(ALL);
    assertThat(climbDear(5, LIGHT, MIDDLE)).isEqualTo(ALL);
    assertThat(climbDear(6, LIGHT, MIDDLE)).isEqualTo(List.of(HARD, PART, HEAVY));
  }

  @Test
  void notAllThatIsWeightedGoesWhereSomethingWasFound() {
    assertThat(climbDear(99, HARD)).isEqualTo(ALL);
    assertThat(asked).allMatch(kept -> kept.contains(PART)).hasSize(4);
  }
}
