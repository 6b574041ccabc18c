package vn.benhoc.web.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CandidateSocketsTest {

  @Test
  void aFewComeBackAtOnceAndAProvinceOverAMinute() {
    assertThat(CandidateSockets.backWithin(0)).isZero();
    assertThat(CandidateSockets.backWithin(24)).isEqualTo(Duration.ofMillis(120));
    assertThat(CandidateSockets.backWithin(3_000)).isEqualTo(Duration.ofSeconds(15));
    assertThat(CandidateSockets.backWithin(12_001)).isEqualTo(Duration.ofMinutes(1));
    assertThat(CandidateSockets.backWithin(32_152)).isEqualTo(Duration.ofMinutes(1));
  }
}
