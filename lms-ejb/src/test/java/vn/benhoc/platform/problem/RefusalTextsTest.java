package vn.benhoc.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.platform.text.Messages;

class RefusalTextsTest {

  private final Messages messages = new Messages();
  private final ProblemTexts texts = new ProblemTexts(messages);

  static Stream<Refusal> refusals() {
    return new ClassFileImporter()
        .importPackages("vn.benhoc").stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(Refusal.class::cast);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalHasATitleAndADetailInBothLanguages(Refusal refusal) {
    for (String language : List.of("vi", "en")) {
      for (String part : List.of(".title", ".detail")) {
        assertThat(messages.text(refusal.code() + part, Locale.forLanguageTag(language), Map.of()))
            .as(refusal.code() + part + " in " + language)
            .isPresent();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalHasAStatusThatRefuses(Refusal refusal) {
    assertThat(refusal.status()).isBetween(400, 503);
    assertThat(refusal.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void noTextIsWrittenTwice(String language) throws IOException {
    String file = "/messages/problems_" + language + ".properties";
    try (InputStream in = RefusalTextsTest.class.getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      List<String> keys =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.matches("[a-z0-9.-]+=.*"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }
  }

  @Test
  void aFindingWithoutATextIsSaidByItsCode() {
    assertThat(texts.message(Finding.at("/a", "never-heard-of"), Locale.ENGLISH))
        .isEqualTo("never-heard-of");
  }

  @Test
  void aFindingIsSaidInTheReadersLanguage() {
    Finding finding = Finding.at("/a", "json-broken", Map.of("line", "3", "column", "9"));
    assertThat(texts.message(finding, Locale.forLanguageTag("vi")))
        .isEqualTo("JSON hỏng ở dòng 3, cột 9.");
    assertThat(texts.message(finding, Locale.ENGLISH))
        .isEqualTo("The JSON is broken in line 3, column 9.");
  }
}
