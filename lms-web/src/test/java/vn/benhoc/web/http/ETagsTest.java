package vn.benhoc.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

class ETagsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", " \"7\" ", "W/\"7\""})
  void readVersions(String tag) {
    assertThat(ETags.required(tag)).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({",VERSION_REQUIRED", "'',VERSION_REQUIRED", "7,STALE_VERSION", "*,STALE_VERSION"})
  void refuseWhatIsNoVersionOfOurs(@Nullable String tag, PlatformRefusal refusal) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> ETags.required(tag));
    assertThat(refused.refusal()).isEqualTo(refusal);
  }

  @Test
  void refuseAnOldVersion() {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> ETags.requireCurrent("\"6\"", 7));
    assertThat(refused.refusal()).isEqualTo(PlatformRefusal.STALE_VERSION);
  }
}
