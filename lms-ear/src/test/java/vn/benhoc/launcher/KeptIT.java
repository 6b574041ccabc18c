package vn.benhoc.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.launcher.AuditCheck.Kept;

/** What was written down of the trail, as it is given to the check. */
@Tag("system")
class KeptIT {

  private static final String HASH = "ab".repeat(32);
  private static final String SHORT = "0123456789abcdef";

  @Test
  void itIsPlacesAndHashesOrTheirFirstDigits() {
    assertThat(Kept.allOf("7:" + HASH + ", 12:" + SHORT))
        .containsExactly(new Kept(7, HASH), new Kept(12, SHORT));
    assertThat(Kept.allOf(" ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "0:" + SHORT, "7:abc", "x:y", "7:" + SHORT + ",", "7:" + SHORT + "G"})
  void whatIsNothingOfTheKindIsRefused(String wrong) {
    assertThatThrownBy(() -> Kept.allOf(wrong))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("-Dkept=");
  }
}
