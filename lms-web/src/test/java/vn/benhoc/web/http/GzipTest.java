package vn.benhoc.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br|true",
        "GZIP|true",
        "br, gzip;q=0.5|true",
        "gzip;q=0|false",
        "gzip;q=0.000|false",
        "deflate|false",
        "''|false"
      })
  void isTakenByWhoSaysSo(String accepted, boolean taken) {
    assertThat(Gzip.isTaken(accepted)).isEqualTo(taken);
  }

  @Test
  void isNotTakenByWhoSaysNothing() {
    assertThat(Gzip.isTaken(null)).isFalse();
  }

  @Test
  void whatIsPackedIsSmallerAndUnpacksToTheSame() throws IOException {
    byte[] document = "{\"điểm\":\"6,10\"}".repeat(500).getBytes(StandardCharsets.UTF_8);
    byte[] packed = Gzip.pack(document);
    assertThat(packed).hasSizeLessThan(document.length / 10);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertThat(in.readAllBytes()).isEqualTo(document);
    }
  }
}
