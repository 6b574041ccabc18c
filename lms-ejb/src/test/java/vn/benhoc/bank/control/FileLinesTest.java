package vn.benhoc.bank.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileLinesTest {

  @Test
  void marksOfOtherSystemsAreTakenOff() {
    List<RawLine> lines = FileLines.of("\ufeff{\"a\":1}\r\n\r\n  \n{\"b\":2}".getBytes(UTF_8));
    assertThat(lines).extracting(RawLine::text).containsExactly("{\"a\":1}", "{\"b\":2}");
    assertThat(lines).extracting(RawLine::number).containsExactly(1, 4);
  }

  @Test
  void aWrongByteIsLocatedAndTheOtherLinesAreRead() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("{}\n{\"".getBytes(UTF_8));
    file.write(0xe9);
    file.writeBytes("\"}\n{}".getBytes(UTF_8));
    List<RawLine> lines = FileLines.of(file.toByteArray());
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("not-utf8");
              assertThat(finding.line()).isEqualTo(2);
              assertThat(finding.parameters()).containsEntry("byte", "3");
            });
  }

  @Test
  void aCutOffCharacterAtTheEndIsNotUtf8() {
    byte[] file = Arrays.copyOf("{\"a\":\"ế".getBytes(UTF_8), 8);
    assertThat(FileLines.of(file).get(0).findings())
        .extracting(LineFinding::code)
        .containsExactly("not-utf8");
  }

  @Test
  void aLineHasAtMost256Kilobytes() {
    String fits = "x".repeat(FileLines.LONGEST);
    List<RawLine> lines = FileLines.of((fits + "\n" + fits + "x").getBytes(UTF_8));
    assertThat(lines.get(0).findings()).isEmpty();
    assertThat(lines.get(1).findings())
        .extracting(LineFinding::code)
        .containsExactly("line-too-long");
  }
}
