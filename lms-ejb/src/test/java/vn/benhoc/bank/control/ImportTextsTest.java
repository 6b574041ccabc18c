package vn.benhoc.bank.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.bank.boundary.BankRefusal;
import vn.benhoc.platform.text.Messages;

class ImportTextsTest {

  private static final Pattern CODE = Pattern.compile("`([a-z0-9]+(?:-[a-z0-9]+)+)`");

  private final Messages messages = new Messages();

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everythingTheFormatSaysIsRefusedHasAText(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    assertThat(documentedCodes())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            code -> assertThat(messages.text("finding." + code, locale, Map.of())).isPresent());
    assertThat(BankRefusal.values())
        .allSatisfy(
            refusal ->
                assertThat(messages.text(refusal.code() + ".detail", locale, Map.of()))
                    .isPresent());
  }

  private static Set<String> documentedCodes() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "item-format.md"));
    String refusals = text.substring(text.indexOf("## What is refused"));
    Set<String> codes = new TreeSet<>();
    Matcher matcher = CODE.matcher(refusals.substring(0, refusals.indexOf("## Collections")));
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
    return codes;
  }
}
