package vn.benhoc.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages messages = new Messages();

  @Test
  void speakVietnameseWithItsMarks() {
    assertThat(messages.text("forbidden.title", Languages.VIETNAMESE, Map.of()))
        .contains("Không có quyền");
  }

  @Test
  void fillPlacesWithWhateverIsGiven() {
    assertThat(messages.text("too-many-tries.detail", Locale.ENGLISH, Map.of("seconds", "$1\\")))
        .contains("Please wait $1\\ seconds and try again.");
  }

  @Test
  void leaveAPlaceThatNothingIsGivenFor() {
    assertThat(messages.text("too-many-tries.detail", Locale.ENGLISH, Map.of()).orElseThrow())
        .contains("{seconds}");
  }

  @Test
  void speakVietnameseToWhoReadsNeither() {
    assertThat(messages.text("forbidden.title", Locale.JAPANESE, Map.of()))
        .contains("Không có quyền");
  }

  @Test
  void knowTheSameKeysInBothLanguages() {
    assertThat(keys("en")).isEqualTo(keys("vi"));
  }

  @Test
  void chooseTheFirstLanguageThatIsSpoken() {
    assertThat(Languages.firstOf(List.of(Locale.FRANCE, Locale.US, Languages.VIETNAMESE)))
        .isEqualTo(Locale.ENGLISH);
    assertThat(Languages.firstOf(List.of(Locale.FRANCE))).isEqualTo(Languages.VIETNAMESE);
  }

  private static Set<String> keys(String language) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "messages.problems",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }
}
