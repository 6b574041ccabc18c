package vn.benhoc.bank.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The list of a paper's versions tells which they are and nothing of their order. */
class UsedVersionsTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);
  private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

  @Test
  void whatIsWrittenIsReadAgain() {
    String list = UsedVersions.write(List.of(TWO, ONE, TWO));

    assertThat(list).isEqualTo(ONE + " " + TWO);
    assertThat(UsedVersions.read(list, AT).versionIds()).containsExactlyInAnyOrder(ONE, TWO);
    assertThat(UsedVersions.read(list, AT).at()).isEqualTo(AT);
  }

  @Test
  void aListMayBeEmpty() {
    assertThat(UsedVersions.read(UsedVersions.write(List.of()), AT).versionIds()).isEmpty();
  }
}
