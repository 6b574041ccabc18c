package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.Constraint;
import vn.benhoc.engine.assembly.Strength;

class DemandDocumentsTest {

  @Test
  void everyConstraintIsReadAsItWasWritten() {
    List<Constraint> constraints = new ArrayList<>(all(Strength.HARD));
    constraints.addAll(all(Strength.weighted(1)));
    constraints.addAll(all(Strength.weighted(1_000)));
    assertThat(DemandDocuments.readConstraints(DemandDocuments.write(Solver.EXACT, constraints)))
        .isEqualTo(constraints);
  }

  @Test
  void theTestsKnowEveryConstraint() {
    Set<Object> known = new HashSet<>();
    all(Strength.HARD).forEach(constraint -> known.add(constraint.getClass()));
    assertThat(known).isEqualTo(Set.of((Object[]) Constraint.class.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @EnumSource
  void theSolverIsReadAsItWasWritten(Solver solver) {
    assertThat(DemandDocuments.readSolver(DemandDocuments.write(solver, List.of())))
        .isEqualTo(solver);
  }

  @Test
  void whereNothingWasWrittenNothingWasAsked() {
    assertThat(DemandDocuments.readConstraints(null)).isEmpty();
    assertThat(DemandDocuments.readSolver(null)).isEqualTo(Solver.GREEDY);
  }

  /** Names are stored for good: what is written today must be read by what comes later. */
  @Test
  void theNamesStay() {
    String document =
        """
        {"solver":"exact","constraints":[
          {"constraint":"enemies-apart"},
          {"constraint":"groups-whole","weight":5},
          {"constraint":"author-share","percent":30,"weight":5},
          {"constraint":"exposure-cap","most":4},
          {"constraint":"not-seen-before","sittings":2},
          {"constraint":"total-time","least":"PT20M","most":"PT1H30S"},
          {"constraint":"equal-difficulty","hundredths":10,"percent":5},
          {"constraint":"overlap","most":0}]}
        """;
    Strength five = Strength.weighted(5);
    List<Constraint> constraints =
        List.of(
            new Constraint.EnemiesApart(Strength.HARD),
            new Constraint.GroupsWhole(five),
            new Constraint.AuthorShare(30, five),
            new Constraint.ExposureCap(4, Strength.HARD),
            new Constraint.NotSeenBefore(2, Strength.HARD),
            new Constraint.TotalTime(
                Duration.ofMinutes(20), Duration.ofSeconds(3_630), Strength.HARD),
            new Constraint.EqualDifficulty(10, 5, Strength.HARD),
            new Constraint.Overlap(0, Strength.HARD));
    assertThat(DemandDocuments.readConstraints(document)).isEqualTo(constraints);
    assertThat(JsonTexts.read(DemandDocuments.write(Solver.EXACT, constraints)))
        .isEqualTo(JsonTexts.read(document));
  }

  @Test
  void aConstraintOfAnotherVersionIsNotDroppedInSilence() {
    String document = "{\"solver\":\"greedy\",\"constraints\":[{\"constraint\":\"moon\"}]}";
    assertThatThrownBy(() -> DemandDocuments.readConstraints(document))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("moon");
  }

  /** One constraint of each kind. */
  static List<Constraint> all(Strength strength) {
    return List.of(
        new Constraint.EnemiesApart(strength),
        new Constraint.GroupsWhole(strength),
        new Constraint.AuthorShare(25, strength),
        new Constraint.ExposureCap(3, strength),
        new Constraint.NotSeenBefore(6, strength),
        new Constraint.TotalTime(Duration.ofSeconds(2_490), Duration.ofMinutes(90), strength),
        new Constraint.EqualDifficulty(15, 8, strength),
        new Constraint.Overlap(7, strength));
  }
}
