package vn.benhoc.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  void isFoundByItsCode(Role role) {
    assertThat(Role.of(role.code())).isEqualTo(role);
  }

  @Test
  void pupilsMayNothingButSit() {
    assertThat(Role.PUPIL.capabilities()).containsExactly(Capability.SIT);
  }

  @Test
  void nobodyButPupilsSits() {
    assertThat(Arrays.stream(Role.values()).filter(r -> r.capabilities().contains(Capability.SIT)))
        .containsExactly(Role.PUPIL);
  }

  @Test
  void onlyTheExamManagerReadsTheKeyOfAPaperAndReleasesResults() {
    assertThat(
            Arrays.stream(Role.values())
                .filter(
                    r ->
                        r.capabilities().contains(Capability.PAPER_KEY_READ)
                            || r.capabilities().contains(Capability.RESULT_RELEASE)))
        .containsExactly(Role.EXAM_MANAGER);
  }

  @Test
  void theAuditorReadsAndWitnessesAndChangesNothing() {
    assertThat(Role.AUDITOR.capabilities())
        .allMatch(
            capability ->
                capability.name().endsWith("_READ") || capability == Capability.PAPER_WITNESS)
        .doesNotContain(Capability.BANK_KEY_READ, Capability.PAPER_KEY_READ);
  }
}
